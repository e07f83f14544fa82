package org.sutthang.portfolio.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.sutthang.portfolio.kernel.OfficeClock;
import org.sutthang.portfolio.report.content.ReportContent;

/**
 * Office files as packages: put together from a template, dated to the seal, and written so that the same report is the same bytes.
 * The library dates packages and their entries to the present moment.
 */
public final class OfficePackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String PROGRAM = "Sutthang";

    private OfficePackage() {
    }

    /**
     * Puts a package together.
     *
     * @param parts the text of each part by its name
     * @return the package
     */
    public static InputStream of(Map<String, String> parts) {
        Map<String, byte[]> entries = new TreeMap<>();
        parts.forEach((name, text) -> entries.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new ByteArrayInputStream(zip(entries, Instant.EPOCH.plusSeconds(1_000_000_000)));
    }

    /**
     * Says in a document's properties what it is, in which language, by whom and of when.
     *
     * @param document the document
     * @param report what it says
     */
    public static void describe(POIXMLDocument document, ReportContent report) {
        POIXMLProperties properties = document.getProperties();
        PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
        ReportContent.Frame frame = report.frame();
        core.setTitleProperty(OfficeText.clean(report.title() + " " + report.subtitle()));
        core.setCreatorProperty(OfficeText.clean(frame.office()));
        core.setSubjectProperty(OfficeText.clean(
                frame.notice() == null ? frame.origin() : frame.notice() + " · " + frame.origin()));
        core.setLanguageProperty(report.language().getLanguage());
        core.setIdentifierProperty(OfficeText.clean(report.identity()));
        core.setLastModifiedByProperty(OfficeText.clean(frame.unit()));
        date(properties, report.created());
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(PROGRAM);
    }

    static void date(POIXMLProperties properties, Instant created) {
        PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
        core.setCreatedProperty(Optional.of(Date.from(created)));
        core.setModifiedProperty(Optional.of(Date.from(created)));
    }

    /**
     * Writes a document.
     *
     * @param document the document
     * @param created the moment that every entry is dated to
     * @return its bytes
     */
    public static byte[] write(POIXMLDocument document, Instant created) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            // Whatever is packed here is unpacked again to be dated: packing it once is enough.
            try (ZipArchiveOutputStream unpacked = new ZipArchiveOutputStream(file)) {
                unpacked.setLevel(Deflater.NO_COMPRESSION);
                document.write(unpacked);
            }
            return pinned(file.toByteArray(), created);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same package with its entries in order and dated alike, also those of packages inside. */
    private static byte[] pinned(byte[] file, Instant created) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                entries.put(entry.getName(), entry.getName().endsWith(".xlsx") ? pinned(bytes, created) : bytes);
            }
        }
        return zip(entries, created);
    }

    private static byte[] zip(Map<String, byte[]> entries, Instant created) {
        LocalDateTime time = LocalDateTime.ofInstant(created, OfficeClock.ZONE);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            add(zip, CONTENT_TYPES, entries.get(CONTENT_TYPES), time);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                if (!CONTENT_TYPES.equals(entry.getKey())) {
                    add(zip, entry.getKey(), entry.getValue(), time);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes, LocalDateTime time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
