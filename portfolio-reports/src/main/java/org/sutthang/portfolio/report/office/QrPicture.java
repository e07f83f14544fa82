package org.sutthang.portfolio.report.office;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** An address as a camera reads it, as a picture: the same code as that of printed reports. */
public final class QrPicture {

    /** Dots on each side of a module, so that it stays sharp where it is shown larger. */
    private static final int DOTS = 6;
    /** The margin that cameras need, in modules. */
    private static final int QUIET = 2;

    private QrPicture() {
    }

    /**
     * Draws the code of an address.
     *
     * @param address letters, digits and signs of an address
     * @return a PNG file in black and white
     * @throws IllegalArgumentException when the address is too long for any code
     */
    public static byte[] png(String address) {
        ByteMatrix modules = encode(address);
        int size = (modules.getWidth() + 2 * QUIET) * DOTS;
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                // The first of its two colours is black.
                picture.getRaster().setSample(x, y, 0, isDark(modules, x / DOTS - QUIET, y / DOTS - QUIET) ? 0 : 1);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static boolean isDark(ByteMatrix modules, int column, int row) {
        return column >= 0 && row >= 0 && column < modules.getWidth() && row < modules.getHeight()
                && modules.get(column, row) == 1;
    }

    private static ByteMatrix encode(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("no code can hold " + address, e);
        }
    }
}
