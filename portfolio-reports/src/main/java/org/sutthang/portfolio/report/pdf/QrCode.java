package org.sutthang.portfolio.report.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** An address as a camera reads it, painted as shapes so that it stays sharp at any size. The page's margin is its quiet zone. */
final class QrCode {

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /**
     * Encodes an address; a stain over a seventh of it does no harm.
     *
     * @param address letters, digits and signs of an address
     * @return its code
     * @throws IllegalArgumentException when the address is too long for any code
     */
    static QrCode of(String address) {
        try {
            return new QrCode(Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("no code can hold " + address, e);
        }
    }

    /** Paints it into a square whose lower left corner is at x and y; dark modules beside each other become one shape. */
    void paint(Canvas canvas, float x, float y, float size) {
        float module = size / modules.getWidth();
        for (int row = 0; row < modules.getHeight(); row++) {
            int from = -1;
            for (int column = 0; column <= modules.getWidth(); column++) {
                boolean dark = column < modules.getWidth() && modules.get(column, row) == 1;
                if (dark && from < 0) {
                    from = column;
                } else if (!dark && from >= 0) {
                    canvas.fill(x + from * module, y + size - (row + 1) * module, (column - from) * module, module,
                            Palette.INK);
                    from = -1;
                }
            }
        }
    }
}
