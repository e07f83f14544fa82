package org.sutthang.portfolio.report.pdf;

import org.sutthang.portfolio.report.content.ReportContent;

/** What stands on every page: office and title above, revision, seal and page number below, a notice if provisional. */
final class PageFrame {

    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;
    static final float SIDE = 46.5f;
    private static final float HEAD = 42;
    private static final float BAND = 20;
    private static final float BESIDE_NOTICE = 8;
    private static final float BETWEEN = 24;
    private static final float BELOW_HEAD = 12;
    private static final float FOOT_RULE = 66;
    private static final float ABOVE_FOOT = 8;

    /** About 16 millimetres: a module of the code is wide enough for the camera of any phone. */
    private static final float CODE = 45;
    private static final float BESIDE_CODE = 10;

    private final ReportContent.Frame frame;
    private final QrCode code;

    PageFrame(ReportContent.Frame frame) {
        this.frame = frame;
        this.code = frame.verification() == null ? null : QrCode.of(frame.verification().address());
    }

    /** The width of what is between the margins. */
    static float room() {
        return WIDTH - 2 * SIDE;
    }

    /** The upper edge of what is between head and foot. */
    float top() {
        return HEIGHT - HEAD - Style.FRAME.leading() - BELOW_HEAD - (frame.notice() == null ? 0 : BAND + 4);
    }

    /** The height of what is between head and foot. */
    float height() {
        return top() - FOOT_RULE - ABOVE_FOOT;
    }

    void paint(Canvas canvas, int page, int pages) {
        canvas.artifact(() -> {
            head(canvas, page);
            foot(canvas, page, pages);
        });
    }

    private void head(Canvas canvas, int page) {
        float baseline = HEIGHT - HEAD - Style.FRAME.baseline();
        canvas.text(Style.FRAME, SIDE, baseline, frame.office());
        float room = room() - canvas.width(Style.FRAME, frame.office()) - BETWEEN;
        Fitted right = Fitted.of(page == 1 ? frame.unit() : frame.shortTitle(), Style.FRAME, room, canvas);
        canvas.textRight(right.style(), WIDTH - SIDE, baseline, right.text());
        if (frame.notice() != null) {
            float band = HEIGHT - HEAD - Style.FRAME.leading() - 4 - BAND;
            canvas.fill(SIDE, band, room(), BAND, Palette.AMBER_SOFT);
            Fitted notice = Fitted.of(frame.notice(), Style.NOTICE, room() - 2 * BESIDE_NOTICE, canvas);
            canvas.text(notice.style(), SIDE + BESIDE_NOTICE, band + BAND / 2 - notice.style().size() * 0.33f, notice.text());
        }
    }

    /** Beside the code stand revision, seal and address, for whoever has no camera at hand. */
    private void foot(Canvas canvas, int page, int pages) {
        canvas.rule(SIDE, FOOT_RULE, room(), 0.75f, Palette.LINE);
        float baseline = FOOT_RULE - 5 - Style.FRAME.baseline();
        float left = SIDE;
        if (code != null) {
            code.paint(canvas, SIDE, FOOT_RULE - 5 - CODE, CODE);
            left += CODE + BESIDE_CODE;
        }
        canvas.text(Style.FRAME, left, baseline, frame.origin());
        Fitted below = Fitted.of(frame.seal() == null ? frame.notice() : frame.seal(), Style.FRAME, WIDTH - SIDE - left,
                canvas);
        canvas.text(below.style(), left, baseline - Style.FRAME.leading(), below.text());
        if (frame.verification() != null) {
            canvas.text(Style.DETAIL, left, baseline - 2 * Style.FRAME.leading(), frame.verification().words());
        }
        canvas.textRight(Style.FRAME, WIDTH - SIDE, baseline, frame.pages().of(page, pages));
    }
}
