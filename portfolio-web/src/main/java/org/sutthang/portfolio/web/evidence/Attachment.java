package org.sutthang.portfolio.web.evidence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header that gives a file its name when it is saved (RFC 6266, RFC 8187). */
public final class Attachment {

    private Attachment() {
    }

    /**
     * The value of Content-Disposition.
     *
     * @param name any name, Thai too
     * @return an attachment with the name in full, and before it one that the oldest programs can read
     */
    public static String named(String name) {
        String plain = name.codePoints().map(c -> c < 0x20 || c > 0x7E || c == '"' || c == '\\' || c == '%' ? '_' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
