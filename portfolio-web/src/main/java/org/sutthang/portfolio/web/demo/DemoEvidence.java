package org.sutthang.portfolio.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.evidence.EvidenceService;
import org.sutthang.portfolio.evidence.EvidenceSubject;
import org.sutthang.portfolio.period.QuarterlyUpdateService;
import org.sutthang.portfolio.period.UpdateSheet;

/** A photograph, drawn for the demo, beside two reports of the demo's owner: one for the whole report, one for an indicator. */
@ApplicationScoped
public class DemoEvidence {

    private static final String RETURNED = "P009";
    private static final String DRAFT = "P016";
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;

    @Inject
    private EvidenceService evidence;
    @Inject
    private QuarterlyUpdateService updates;

    /** Adds them to what is still being filled in. */
    void attach(FiscalQuarter running) {
        attach(RETURNED, running.previous(), "ภาพจุดให้บริการนัดหมาย.jpg", Color.decode("#2f6f9f"));
        attach(DRAFT, running, "ภาพการอบรมเจ้าหน้าที่.jpg", Color.decode("#4b8b5a"));
    }

    private void attach(String project, FiscalQuarter quarter, String name, Color colour) {
        UpdateSheet sheet = updates.read(project, quarter);
        if (!sheet.rights().edit() || sheet.indicators().isEmpty() || !evidence.ofUpdate(project, quarter).isEmpty()) {
            return;
        }
        evidence.add(new EvidenceSubject(project, quarter, null, null), name, drawn(colour));
        evidence.add(new EvidenceSubject(project, quarter, null, sheet.indicators().get(0).code()),
                "หน้าจอระบบ.jpg", drawn(colour.darker()));
    }

    /** A sky, a hill and a house: enough to show how photographs are listed. */
    private static byte[] drawn(Color colour) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, colour.brighter(), 0, HEIGHT, Color.WHITE));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(colour.darker());
        pen.fillOval(-WIDTH / 4, HEIGHT / 2, WIDTH * 3 / 2, HEIGHT);
        pen.setColor(Color.WHITE);
        pen.fillRect(WIDTH / 3, HEIGHT / 2, WIDTH / 3, HEIGHT / 3);
        pen.setColor(colour);
        pen.fillPolygon(new int[] {WIDTH * 3 / 10, WIDTH / 2, WIDTH * 7 / 10}, new int[] {HEIGHT / 2, HEIGHT / 3, HEIGHT / 2}, 3);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
