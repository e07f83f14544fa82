package org.sutthang.portfolio.web.dashboard;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.sutthang.portfolio.report.pdf.ProvinceShapes;

/**
 * The outlines of the provinces as one drawing, which the map of the dashboard uses piece by piece: a browser fetches it once and
 * keeps it, for its address names what is in it. The same outlines as in reports, on a grid twice as coarse: neighbours share
 * their corners, so no gap opens between them.
 */
@WebServlet(ProvinceOutlines.PATH)
public class ProvinceOutlines extends HttpServlet {

    static final String PATH = "/provinces.svg";

    private static final long serialVersionUID = 1L;
    private static final int GRID = 2;
    private static final int LEAST_CORNERS = 3;
    private static final byte[] DRAWING = drawing().getBytes(StandardCharsets.UTF_8);
    private static final byte[] SMALL = small(DRAWING);
    private static final String ADDRESS = PATH + "?v=" + sum(DRAWING);

    /** Where the drawing is, with what is in it: another drawing has another address. */
    static String address() {
        return ADDRESS;
    }

    static String drawing() {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(Math.round(ProvinceShapes.WIDTH / GRID)).append(' ').append(Math.round(ProvinceShapes.HEIGHT / GRID))
                .append("\"><!-- Map of Thailand by Tae Noppakun Wongsrinoppakun, CC BY 4.0, simplified --><g id=\"land\">");
        ProvinceShapes.byCode().forEach((code, rings) -> svg.append("<path id=\"p").append(code).append("\" d=\"")
                .append(path(rings)).append("\"/>"));
        return svg.append("</g></svg>").toString();
    }

    private static String path(List<float[]> rings) {
        StringBuilder path = new StringBuilder();
        for (float[] ring : rings) {
            StringBuilder one = new StringBuilder();
            int corners = 0;
            int x = 0;
            int y = 0;
            for (int i = 0; i < ring.length; i += 2) {
                int toX = Math.round(ring[i] / GRID);
                int toY = Math.round(ring[i + 1] / GRID);
                if (corners == 0) {
                    one.append('M').append(toX).append(',').append(toY).append('l');
                } else if (toX != x || toY != y) {
                    one.append(toX - x).append(' ').append(toY - y).append(' ');
                }
                corners += corners == 0 || toX != x || toY != y ? 1 : 0;
                x = toX;
                y = toY;
            }
            if (corners >= LEAST_CORNERS) {
                path.append(one.toString().strip()).append('z');
            }
        }
        return path.toString().replace(" -", "-");
    }

    private static byte[] small(byte[] bytes) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(small)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return small.toByteArray();
    }

    private static String sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        boolean isSmall = accepted != null && accepted.contains("gzip");
        response.setContentType("image/svg+xml");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        if (isSmall) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.getOutputStream().write(isSmall ? SMALL : DRAWING);
    }
}
