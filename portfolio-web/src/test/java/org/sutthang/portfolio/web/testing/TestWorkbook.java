package org.sutthang.portfolio.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook that a test writes sheet by sheet, as a zip of CSV files. */
public final class TestWorkbook {

    private final Map<String, String> sheets = new LinkedHashMap<>();

    /**
     * Adds a sheet.
     *
     * @param name such as {@code projects}
     * @param csv its head and rows; {@code %1$s} stands for the first of the values
     * @param values what stands in the places
     * @return this workbook
     */
    public TestWorkbook sheet(String name, String csv, Object... values) {
        sheets.put(name, csv.formatted(values));
        return this;
    }

    /** @return the file */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                zip.putNextEntry(new ZipEntry(sheet.getKey() + ".csv"));
                zip.write(sheet.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Imports it as the monitor of the demo.
     *
     * @param product the product
     */
    public void bringInto(RunningProduct product) {
        assertThat(product.send(product.request("/api/v1/imports?apply=true", "monitor", RunningProduct.DEMO_PASSWORD)
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes()))).statusCode()).isEqualTo(200);
    }
}
