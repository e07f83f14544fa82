package org.sutthang.portfolio.report.pdf;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import org.sutthang.portfolio.kernel.OfficeClock;
import org.sutthang.portfolio.report.content.ReportContent;

/** What a file says about itself as programs read it (XMP), with its claim to be accessible (PDF/UA-1). */
final class Metadata {

    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li><rdf:li xml:lang="%2$s">%1$s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%3$s</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%4$s</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>%2$s</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>%5$s</xmp:CreateDate>
            <xmp:ModifyDate>%5$s</xmp:ModifyDate>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private Metadata() {
    }

    static byte[] of(ReportContent report, String title, String subject) {
        String created = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                report.created().atZone(OfficeClock.ZONE).withNano(0));
        return PACKET.formatted(escaped(title), report.language().getLanguage(), escaped(report.frame().office()),
                escaped(subject), created).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
