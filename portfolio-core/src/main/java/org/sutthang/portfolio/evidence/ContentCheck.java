package org.sutthang.portfolio.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads from the content of a file what it is, whatever its name says. Programs, web pages, archives and documents with
 * macros are none of the kinds that are taken.
 */
final class ContentCheck {

    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_READ = 400L << 20;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final int BRAND_AT = 8;
    private static final int BRAND_LENGTH = 4;
    private static final Set<String> PHONE_PICTURES = Set.of("heic", "heix", "hevc", "mif1", "msf1", "heim", "heis");
    private static final Map<String, EvidenceType> OFFICE_FOLDERS = Map.of("word/document.xml", EvidenceType.DOCX,
            "xl/workbook.xml", EvidenceType.XLSX, "xl/workbook.bin", EvidenceType.XLSX, "ppt/presentation.xml",
            EvidenceType.PPTX);

    private ContentCheck() {
    }

    /** What a file is, or empty for what is not taken. */
    static Optional<EvidenceType> typeOf(byte[] bytes) {
        if (startsWith(bytes, 0, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            return Optional.of(EvidenceType.PDF);
        }
        if (startsWith(bytes, 0, JPEG)) {
            return Optional.of(EvidenceType.JPEG);
        }
        if (startsWith(bytes, 0, PNG)) {
            return Optional.of(EvidenceType.PNG);
        }
        if ("RIFF".equals(text(bytes, 0)) && "WEBP".equals(text(bytes, BRAND_AT))) {
            return Optional.of(EvidenceType.WEBP);
        }
        if ("ftyp".equals(text(bytes, BRAND_LENGTH)) && PHONE_PICTURES.contains(text(bytes, BRAND_AT))) {
            return Optional.of(EvidenceType.HEIC);
        }
        if (startsWith(bytes, 0, OLE)) {
            return Optional.of(EvidenceType.OFFICE);
        }
        return startsWith(bytes, 0, new byte[] {'P', 'K', 3, 4}) ? packed(bytes) : Optional.empty();
    }

    /** Documents of today's office programs are archives; which, their parts tell. An archive of anything else is not taken. */
    private static Optional<EvidenceType> packed(byte[] bytes) {
        Set<String> names = new HashSet<>();
        long read = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            byte[] dropped = new byte[1 << 16];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (names.size() == 1 && "mimetype".equals(entry.getName())) {
                    return open(new String(zip.readNBytes(100), StandardCharsets.US_ASCII));
                }
                for (int n = zip.read(dropped); n >= 0; n = zip.read(dropped)) {
                    read += n;
                    if (read > MOST_READ) {
                        return Optional.empty();
                    }
                }
                if (names.size() > MOST_ENTRIES) {
                    return Optional.empty();
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        boolean macros = names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
        return macros || !names.contains("[Content_Types].xml") ? Optional.empty()
                : OFFICE_FOLDERS.entrySet().stream().filter(e -> names.contains(e.getKey())).map(Map.Entry::getValue)
                        .findFirst();
    }

    private static Optional<EvidenceType> open(String mediaType) {
        for (EvidenceType type : new EvidenceType[] {EvidenceType.ODT, EvidenceType.ODS, EvidenceType.ODP}) {
            if (type.mediaType().equals(mediaType.strip())) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] wanted) {
        if (bytes.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] bytes, int at) {
        return bytes.length < at + BRAND_LENGTH ? ""
                : new String(bytes, at, BRAND_LENGTH, StandardCharsets.ISO_8859_1);
    }
}
