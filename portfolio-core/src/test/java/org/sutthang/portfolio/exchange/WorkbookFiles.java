package org.sutthang.portfolio.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks for the tests: a small portfolio in CSV whose sheets a test can replace, and the real one of 2012. */
final class WorkbookFiles {

    private final Map<String, String> sheets = new LinkedHashMap<>();

    /** Two organisations, one project with two milestones and two indicators, and a quarter of results. */
    static WorkbookFiles small() {
        return new WorkbookFiles()
                .with("organisations", "code,name_th,kind,parent_code", "MOI,กระทรวงมหาดไทย,office,",
                        "CNX,จังหวัดเชียงใหม่,province,MOI", "CRI,จังหวัดเชียงราย,province,MOI")
                .with("projects", "code,title_th,organisation_code,owner,start_on,end_on,stage,approved_on",
                        "P1,ระบบคิวออนไลน์,CNX,somchai,2023-10-01,2024-09-30,implementing,2023-10-05")
                .with("milestones", "project_code,code,title_th,weight,baseline_on,actual_on,percent_complete",
                        "P1,M1,ออกแบบ,40,31/12/2566,2023-12-20,", "P1,M2,ทดลองใช้,60,30/06/2567,,25")
                .with("indicators", "project_code,code,name_th,kind,unit,direction,aggregation,factor,weight,baseline,"
                        + "criteria,c1,c2,c3,c4,c5,evidence_source",
                        "P1,K1,ระยะเวลารอคอย,outcome,นาที,lower,average,,50,60,five,50,40,30,20,10,ระบบคิว",
                        "P1,K2,ผู้ใช้บริการ,output,คน,higher,sum,,50,0,,,,,,,ระบบคิว")
                .with("targets", "indicator_code,fiscal_year,quarter,value", "K1,2567,1,50", "K1,2567,2,40",
                        "K1,2567,3,40", "K1,2567,4,30", "K2,2567,1,100", "K2,2567,2,200", "K2,2567,3,300",
                        "K2,2567,4,400")
                .with("results", "indicator_code,fiscal_year,quarter,value", "K1,2567,1,45", "K2,2567,1,120")
                .with("updates", "project_code,fiscal_year,quarter,status,submitted_on,summary",
                        "P1,2567,1,accepted,2024-01-10,ดำเนินการตามแผน");
    }

    /** The same with a sheet replaced or added. */
    WorkbookFiles with(String sheet, String... lines) {
        sheets.put(sheet, String.join("\r\n", lines) + "\r\n");
        return this;
    }

    WorkbookFiles without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    static WorkbookFiles of(String sheet, String... lines) {
        return new WorkbookFiles().with(sheet, lines);
    }

    byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                zip.putNextEntry(new ZipEntry(sheet.getKey() + ".csv"));
                zip.write(sheet.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The real portfolio of 2012. */
    static byte[] hhs() {
        try (InputStream in = WorkbookFiles.class.getResourceAsStream("us-hhs-2012.zip")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
