package org.sutthang.portfolio.web.round;

import org.sutthang.portfolio.web.testing.RunningProduct;
import org.sutthang.portfolio.web.testing.TestWorkbook;

/** A project of the demo's owner with one milestone, brought in by a workbook. */
final class RoundProject {

    private RoundProject() {
    }

    /** Brings a project in; its code is the one given. */
    static void bringIn(String code) {
        new TestWorkbook().sheet("organisations", "code,name_th,kind\nRX-ORG,หน่วยงานทดสอบรอบ,office\n")
                .sheet("projects", """
                        code,title_th,organisation_code,owner,start_on,end_on,stage,approved_on
                        %1$s,โครงการ %1$s,RX-ORG,owner,2026-01-01,2026-09-30,implementing,2026-01-01
                        """, code)
                .sheet("milestones", """
                        project_code,code,title_th,weight,baseline_on
                        %1$s,1,ขั้นตอนเดียว,100,2026-08-01
                        """, code).bringInto(RunningProduct.demo());
    }
}
