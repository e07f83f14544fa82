package org.sutthang.portfolio.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A portfolio of any size as a workbook: the same numbers give the same portfolio. */
final class GeneratedPortfolio {

    static final int MILESTONES = 8;
    static final int INDICATORS = 5;
    static final int QUARTERS = 8;
    private static final int FIRST_YEAR = 2566;
    private static final int QUARTERS_PER_YEAR = 4;
    private static final LocalDate START = LocalDate.parse("2022-10-01");

    private final String prefix;
    private final Random random = new Random(1);
    private final Map<String, StringBuilder> sheets = new LinkedHashMap<>();

    GeneratedPortfolio(String prefix, int projects) {
        this.prefix = prefix;
        row("organisations", "code,name_th,kind");
        row("organisations", prefix + "-O,หน่วยงาน " + prefix + ",department");
        row("projects", "code,title_th,organisation_code,start_on,end_on,stage,approved_on");
        row("milestones", "project_code,code,title_th,weight,baseline_on,actual_on,percent_complete,percent_on");
        row("indicators", "project_code,code,name_th,kind,unit,direction,aggregation,weight,baseline,criteria,"
                + "c1,c2,c3,c4,c5,evidence_source");
        row("targets", "indicator_code,fiscal_year,quarter,value");
        row("results", "indicator_code,fiscal_year,quarter,value");
        row("updates", "project_code,fiscal_year,quarter,status,submitted_on");
        for (int p = 1; p <= projects; p++) {
            project(String.format("%s-%04d", prefix, p));
        }
    }

    private void project(String code) {
        row("projects", code + ",โครงการนวัตกรรมเพื่อประชาชน " + code + "," + prefix
                + "-O,2022-10-01,2024-09-30,IMPLEMENTING,2022-10-01");
        for (int m = 1; m <= MILESTONES; m++) {
            LocalDate baseline = START.plusDays(85L * m);
            boolean reached = random.nextInt(10) > 2;
            row("milestones", code + "," + m + ",ขั้นตอนที่ " + m + ",12.5," + baseline + ","
                    + (reached ? baseline.plusDays(random.nextInt(40) - 20L) : "") + "," + (reached ? "" : 50) + ","
                    + (reached ? "" : baseline));
        }
        for (int i = 1; i <= INDICATORS; i++) {
            indicator(code, code + "-K" + i);
        }
        for (int q = 0; q < QUARTERS; q++) {
            row("updates", code + "," + year(q) + "," + quarter(q) + ",ACCEPTED,2023-01-10");
        }
    }

    private void indicator(String project, String code) {
        row("indicators", project + "," + code + ",ตัวชี้วัด " + code
                + ",outcome,คน,higher,last,20,10,five,60,70,80,90,100,ทะเบียน");
        for (int q = 0; q < QUARTERS; q++) {
            row("targets", code + "," + year(q) + "," + quarter(q) + "," + 25 * quarter(q));
            row("results", code + "," + year(q) + "," + quarter(q) + "," + (20 + random.nextInt(90)));
        }
    }

    private static int year(int quarter) {
        return FIRST_YEAR + quarter / QUARTERS_PER_YEAR;
    }

    private static int quarter(int quarter) {
        return quarter % QUARTERS_PER_YEAR + 1;
    }

    private void row(String sheet, String row) {
        sheets.computeIfAbsent(sheet, name -> new StringBuilder()).append(row).append("\r\n");
    }

    /** The rows of each sheet, the header first. */
    Map<String, StringBuilder> sheets() {
        return sheets;
    }

    /** The workbook as a zip of CSV. */
    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, StringBuilder> sheet : sheets.entrySet()) {
                zip.putNextEntry(new ZipEntry(sheet.getKey() + ".csv"));
                zip.write(sheet.getValue().toString().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
