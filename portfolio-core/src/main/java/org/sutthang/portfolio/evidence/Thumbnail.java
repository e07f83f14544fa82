package org.sutthang.portfolio.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A small picture of a photograph, upright as the phone was held. What cannot be drawn has none; the file itself is kept all the same. */
final class Thumbnail {

    /** The longer side, in pixels. */
    static final int SIDE = 240;

    private static final long MOST_PIXELS = 120_000_000L;

    private Thumbnail() {
    }

    /** The picture as JPEG, or empty. Only as many of its points are read as are needed, so that a huge one takes little memory. */
    static Optional<byte[]> of(byte[] bytes) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return drawn(reader, Orientation.of(bytes));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException notDrawable) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> drawn(ImageReader reader, Orientation orientation) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        int step = Math.max(1, Math.max(width, height) / (2 * SIDE));
        ImageReadParam few = reader.getDefaultReadParam();
        few.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, few);
        double scale = Math.min(1, (double) SIDE / Math.max(read.getWidth(), read.getHeight()));
        int across = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int down = Math.max(1, (int) Math.round(read.getHeight() * scale));
        BufferedImage small = new BufferedImage(orientation.turned() ? down : across,
                orientation.turned() ? across : down, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, small.getWidth(), small.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform upright = orientation.upright(across, down);
        upright.scale((double) across / read.getWidth(), (double) down / read.getHeight());
        pen.drawImage(read, upright, null);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return ImageIO.write(small, "jpg", out) ? Optional.of(out.toByteArray()) : Optional.empty();
    }
}
