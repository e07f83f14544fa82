package org.sutthang.portfolio.report.pptx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Slide;
import org.sutthang.portfolio.report.office.Look;
import org.sutthang.portfolio.report.office.OfficePackage;
import org.sutthang.portfolio.report.office.QrPicture;

/** Makes the slides of a report. Equal reports become equal bytes, whenever they are made. */
public final class PptxRenderer {

    private static final double SIDE = 40;
    private static final double ROOM = 880;
    private static final Area BODY = new Area(SIDE, 90, ROOM, 398);
    private static final Area BAND = new Area(0, 0, 960, 22);
    private static final Area LEFT = new Area(72, 350, 640, 120);
    private static final Area CODE = new Area(808, 350, 80, 80);
    private static final double FOOT = 760;
    /** Above the numbers of all that the library adds to a slide. */
    private static final int FRAME_ID = 1000;
    private static final double HEADING_SIZE = 26;
    private static final double TITLE_SIZE = 40;
    /** Of a title of two lines. */
    private static final double LONG_TITLE_SIZE = 32;
    private static final double TITLE_ROOM = 816;
    private static final double SUBTITLE_SIZE = 22;

    private final ReportContent report;
    private final XMLSlideShow show;
    private final Letters letters;

    private PptxRenderer(ReportContent report, XMLSlideShow show) {
        this.report = report;
        this.show = show;
        this.letters = new Letters(new Fit(), report.language());
    }

    /**
     * Makes the slides of a report.
     *
     * @param report what it says
     * @return the PPTX file
     */
    public static byte[] render(ReportContent report) {
        try (XMLSlideShow show = SlideTemplate.open()) {
            new PptxRenderer(report, show).write();
            OfficePackage.describe(show, report);
            return OfficePackage.write(show, report.created());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        title();
        SlideBlocks blocks = new SlideBlocks(show, report, letters);
        for (Slide slide : report.companions().slides()) {
            XSLFSlide target = add(SlideLayout.TITLE_ONLY);
            letters.placeholder(target.getPlaceholder(0),
                    letters.fit().shortened(slide.heading(), HEADING_SIZE, true, ROOM, 1));
            blocks.write(target, slide.blocks(), BODY);
            notes(target, slide.notes());
            frame(target);
        }
    }

    private void title() {
        XSLFSlide slide = add(SlideLayout.TITLE);
        if (letters.fit().lines(report.title(), TITLE_SIZE, true, TITLE_ROOM) == 1) {
            letters.placeholder(slide.getPlaceholder(0), report.title());
        } else {
            letters.placeholder(slide.getPlaceholder(0),
                    letters.fit().shortened(report.title(), LONG_TITLE_SIZE, true, TITLE_ROOM, 2), LONG_TITLE_SIZE);
        }
        letters.placeholder(slide.getPlaceholder(1),
                letters.fit().shortened(report.subtitle(), SUBTITLE_SIZE, false, TITLE_ROOM, 2));
        ReportContent.Frame frame = report.frame();
        Area area = LEFT;
        area = line(slide, area, Type.BODY, frame.office() + " · " + frame.unit());
        area = line(slide, area, Type.LABEL, frame.origin());
        area = line(slide, area, Type.LABEL, frame.seal());
        if (frame.verification() != null) {
            line(slide, area, Type.SMALL, frame.verification().words());
            XSLFPictureShape code = slide.createPicture(
                    show.addPicture(QrPicture.png(frame.verification().address()), PictureType.PNG));
            code.setAnchor(CODE.rectangle());
            ((CTPicture) code.getXmlObject()).getNvPicPr().getCNvPr().setDescr(frame.verification().words());
        }
        frame(slide);
    }

    private Area line(XSLFSlide slide, Area area, Type type, String text) {
        if (text == null) {
            return area;
        }
        letters.box(slide, area.top(type.lines(1)), type, text);
        return area.below(type.lines(1) + 3);
    }

    private XSLFSlide add(SlideLayout layout) {
        return show.createSlide(show.getSlideMasters().get(0).getLayout(layout));
    }

    /** What stands on every slide: a notice if there is one, revision and seal, the number. */
    private void frame(XSLFSlide slide) {
        ReportContent.Frame frame = report.frame();
        if (frame.notice() != null) {
            XSLFTextBox band = letters.box(slide, BAND, Type.NOTICE,
                    letters.fit().shortened(frame.notice(), Type.NOTICE.size(), true, ROOM, 1));
            band.setFillColor(Letters.colour(Look.NOTICE));
            band.setLeftInset(SIDE);
            band.setRightInset(SIDE);
            band.setTopInset(3);
        }
        String foot = frame.seal() == null ? frame.origin() : frame.origin() + " · " + frame.seal();
        XSLFSlideLayout layout = slide.getSlideLayout();
        letters.placeholder(copy(slide, layout, Placeholder.FOOTER),
                letters.fit().shortened(foot, Type.FOOT.size(), false, FOOT, 1));
        number(slide, copy(slide, layout, Placeholder.SLIDE_NUMBER));
    }

    /** A number that keeps itself up to date, which programs do in Arabic digits alone: in Thai digits it is written. */
    private void number(XSLFSlide slide, XSLFTextShape place) {
        int number = show.getSlides().indexOf(slide) + 1;
        String written = report.companions().words().number().apply(number);
        if (!written.equals(String.valueOf(number))) {
            letters.placeholder(place, written);
        }
    }

    /** The library leaves out the foot when it makes a slide from a layout. */
    private static XSLFTextShape copy(XSLFSlide slide, XSLFSlideLayout layout, Placeholder kind) {
        XSLFTextShape original = (XSLFTextShape) layout.getShapes().stream()
                .filter(shape -> shape instanceof XSLFTextShape text && text.getTextType() == kind).findFirst().orElseThrow();
        XSLFTextBox box = slide.createTextBox();
        CTShape shape = (CTShape) box.getXmlObject();
        shape.set(original.getXmlObject());
        shape.getNvSpPr().getCNvPr().setId(FRAME_ID + kind.ordinal());
        return box;
    }

    private void notes(XSLFSlide slide, List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return;
        }
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape shape : List.of(notes.getPlaceholders())) {
            if (shape.getTextType() == Placeholder.DATETIME) {
                // That of the library's own template.
                notes.removeShape(shape);
            } else if (shape.getTextType() == Placeholder.BODY) {
                shape.clearText();
                paragraphs.forEach(text -> letters.said(shape, text));
            }
        }
    }
}
