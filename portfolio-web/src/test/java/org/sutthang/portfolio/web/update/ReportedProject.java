package org.sutthang.portfolio.web.update;

import java.util.Map;
import org.sutthang.portfolio.web.testing.RunningProduct;
import org.sutthang.portfolio.web.testing.TestWorkbook;

/** A project of the demo's owner that began in the quarter to report, brought in by a workbook. */
final class ReportedProject {

    private static final Map<String, String> SHEETS = Map.of(
            "organisations", """
                    code,name_th,kind
                    RP-ORG,หน่วยงานทดสอบ,office
                    """,
            "projects", """
                    code,title_th,title_en,organisation_code,owner,start_on,end_on,stage,approved_on
                    %1$s,ศูนย์ข้อมูลหมู่บ้าน,Village data hub,RP-ORG,owner,2026-01-01,2026-09-30,implementing,2026-01-01
                    """,
            "milestones", """
                    project_code,code,title_th,title_en,weight,baseline_on,forecast_on
                    %1$s,1,เชื่อมข้อมูล 26 อำเภอ,Connect 26 districts,60,2026-02-19,
                    %1$s,2,อบรมผู้ใช้,Train users,40,2026-06-01,
                    """,
            "indicators", """
                    project_code,code,name_th,name_en,kind,unit,direction,aggregation,factor,weight,baseline
                    %1$s,%1$s-K1,ร้อยละหมู่บ้านที่มีข้อมูลครบ,Villages with data,outcome,ร้อยละ,higher,last_ratio,100,60,20
                    %1$s,%1$s-K2,จำนวนผู้ผ่านอบรม,Users trained,output,คน,higher,sum,,40,180
                    """,
            "targets", """
                    indicator_code,fiscal_year,quarter,value
                    %1$s-K1,2569,2,60
                    %1$s-K2,2569,2,260
                    """);

    private ReportedProject() {
    }

    /** Brings a project in; its code is the one given. */
    static void bringIn(RunningProduct product, String code) {
        TestWorkbook workbook = new TestWorkbook();
        SHEETS.forEach((name, csv) -> workbook.sheet(name, csv, code));
        workbook.bringInto(product);
    }
}
