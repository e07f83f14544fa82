package org.sutthang.portfolio.report.pdf;

import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What a piece of the page is, for readers who do not see it: a heading, a paragraph, a cell of a table. It enters the
 * document's structure when it is first painted, so the structure has the order of reading.
 */
final class Tag {

    private static final PdfName DOCUMENT = new PdfName("Document");
    private static final PdfName SCOPE = new PdfName("Scope");

    private final Tag parent;
    private final String role;
    private String description;
    private String scope;
    private PdfStructureElement element;

    private Tag(Tag parent, String role) {
        this.parent = parent;
        this.role = role;
    }

    /** The whole document. */
    static Tag document() {
        return new Tag(null, null);
    }

    /** A part of this one. */
    Tag child(String childRole) {
        return new Tag(this, childRole);
    }

    /** The head of a column, so that a reader hears it before each figure below. */
    Tag columnHead() {
        Tag head = child("TH");
        head.scope = "Column";
        return head;
    }

    /** The name of a row, so that a reader hears it before each figure beside it. */
    Tag rowHead() {
        Tag head = child("TH");
        head.scope = "Row";
        return head;
    }

    /** A picture, with what it shows in words. */
    Tag figure(String words) {
        Tag figure = child("Figure");
        figure.description = words;
        return figure;
    }

    PdfStructureElement element(PdfWriter writer) {
        if (element == null) {
            element = parent == null ? new PdfStructureElement(writer.getStructureTreeRoot(), DOCUMENT)
                    : new PdfStructureElement(parent.element(writer), new PdfName(role));
            if (description != null) {
                element.put(PdfName.ALT, new PdfString(description, PdfObject.TEXT_UNICODE));
            }
            if (scope != null) {
                PdfDictionary attributes = new PdfDictionary();
                attributes.put(PdfName.O, new PdfName("Table"));
                attributes.put(SCOPE, new PdfName(scope));
                element.put(PdfName.A, new PdfArray(attributes));
            }
        }
        return element;
    }

    /** Joins a link on the page to the words that lead there; the words are painted already. */
    void refersTo(PdfAnnotation link, PdfWriter writer) {
        PdfDictionary reference = new PdfDictionary();
        reference.put(PdfName.TYPE, PdfName.OBJR);
        reference.put(PdfName.OBJ, link.getIndirectReference());
        PdfObject painted = element.get(PdfName.K);
        PdfArray kids = painted instanceof PdfArray several ? several : new PdfArray(painted);
        kids.add(reference);
        element.put(PdfName.K, kids);
        link.put(PdfName.STRUCTPARENT,
                new PdfNumber(writer.getStructureTreeRoot().addExistingObject(element.getReference())));
    }
}
