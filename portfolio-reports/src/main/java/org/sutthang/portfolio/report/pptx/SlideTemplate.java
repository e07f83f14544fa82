package org.sutthang.portfolio.report.pptx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.sutthang.portfolio.report.office.OfficePackage;

/** A slide show without slides: wide pages, the typeface and colours of the product, two layouts. */
final class SlideTemplate {

    private static final Map<String, String> PARTS = Map.of("[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "rels.xml", "ppt/presentation.xml", "presentation.xml",
            "ppt/_rels/presentation.xml.rels", "presentation-rels.xml", "ppt/slideMasters/slideMaster1.xml", "master.xml",
            "ppt/slideMasters/_rels/slideMaster1.xml.rels", "master-rels.xml",
            "ppt/slideLayouts/slideLayout1.xml", "layout-title.xml",
            "ppt/slideLayouts/slideLayout2.xml", "layout-content.xml", "ppt/theme/theme1.xml", "theme.xml");

    private SlideTemplate() {
    }

    static XMLSlideShow open() {
        Map<String, String> parts = new LinkedHashMap<>();
        PARTS.forEach((name, file) -> parts.put(name, text(file)));
        String relations = text("layout-rels.xml");
        parts.put("ppt/slideLayouts/_rels/slideLayout1.xml.rels", relations);
        parts.put("ppt/slideLayouts/_rels/slideLayout2.xml.rels", relations);
        try {
            return new XMLSlideShow(OfficePackage.of(parts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try (InputStream in = SlideTemplate.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
