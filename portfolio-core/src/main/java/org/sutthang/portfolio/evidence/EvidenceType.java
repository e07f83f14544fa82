package org.sutthang.portfolio.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken as evidence. What a file is, is read from its content; its name is made to fit. */
public enum EvidenceType {
    /** A portable document. */
    PDF("application/pdf", false, "pdf"),
    /** A photograph. */
    JPEG("image/jpeg", true, "jpg", "jpeg", "jfif"),
    /** A picture of a screen. */
    PNG("image/png", true, "png"),
    /** A picture as some phones and messengers send it. */
    WEBP("image/webp", false, "webp"),
    /** A photograph as some phones keep it; browsers cannot show all of them. */
    HEIC("image/heic", false, "heic", "heif"),
    /** A text document. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    /** A workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    /** Slides. */
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "pptx"),
    /** A text document of the open format. */
    ODT("application/vnd.oasis.opendocument.text", false, "odt"),
    /** A workbook of the open format. */
    ODS("application/vnd.oasis.opendocument.spreadsheet", false, "ods"),
    /** Slides of the open format. */
    ODP("application/vnd.oasis.opendocument.presentation", false, "odp"),
    /** A document, workbook or slides of the years before 2007; which of them, its name says. */
    OFFICE("application/octet-stream", false, "doc", "xls", "ppt");

    private final String mediaType;
    private final boolean drawn;
    private final List<String> endings;

    EvidenceType(String mediaType, boolean drawn, String... endings) {
        this.mediaType = mediaType;
        this.drawn = drawn;
        this.endings = List.of(endings);
    }

    /** @return how it is announced to a browser */
    public String mediaType() {
        return mediaType;
    }

    /** @return whether a small picture can be made of it */
    boolean isDrawn() {
        return drawn;
    }

    /** Whether a name ends as files of this kind do. */
    boolean fits(String name) {
        return ending(name).map(endings::contains).orElse(false);
    }

    /** The ending that a name gets where its own says something else; none is guessed for a kind that has several programs. */
    Optional<String> properEnding() {
        return this == OFFICE ? Optional.empty() : Optional.of(endings.get(0));
    }

    private static Optional<String> ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
