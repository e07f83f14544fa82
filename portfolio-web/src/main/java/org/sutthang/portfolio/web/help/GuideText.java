package org.sutthang.portfolio.web.help;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The guide as a page: the little of Markdown that the guide uses. Headings, paragraphs, numbered and dotted lists, pictures, bold,
 * and code; code that begins with a slash is the address of a page and leads there, under the page's name where that stands before it
 * in bold: {@code **My work** (`/mywork`)}. A line {@code <a id="name"></a>} names the next
 * heading. Everything else is text.
 */
final class GuideText {

    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(\\.\\./images/([a-z0-9-]+\\.webp)\\)");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([a-z-]+)\"></a>");
    private static final Pattern NUMBERED = Pattern.compile("\\d+\\. (.*)");
    private static final Pattern NAMED_PAGE = Pattern.compile("\\*\\*([^*]+)\\*\\* \\(`(/[^`]*)`\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    private final UnaryOperator<String> pictures;
    private final String root;
    private final StringBuilder html = new StringBuilder();
    private String list = "";
    private String anchor = "";

    private GuideText(UnaryOperator<String> pictures, String root) {
        this.pictures = pictures;
        this.root = root;
    }

    /**
     * Writes a guide as HTML. The first heading is left to the page.
     *
     * @param markdown the guide
     * @param pictures gives the address of a picture by its file name
     * @param root what stands before the address of a page
     * @return the HTML
     */
    static String html(String markdown, UnaryOperator<String> pictures, String root) {
        GuideText text = new GuideText(pictures, root);
        markdown.lines().forEach(text::line);
        text.endList();
        return text.html.toString();
    }

    private void line(String line) {
        Matcher picture = PICTURE.matcher(line);
        Matcher named = ANCHOR.matcher(line);
        Matcher numbered = NUMBERED.matcher(line);
        if (line.isBlank() || line.startsWith("# ")) {
            endList();
        } else if (named.matches()) {
            anchor = " id=\"" + named.group(1) + "\"";
        } else if (line.startsWith("## ") || line.startsWith("### ")) {
            heading(line);
        } else if (picture.matches()) {
            endList();
            html.append("<img loading=\"lazy\" width=\"1180\" height=\"760\" src=\"").append(pictures.apply(picture.group(2)))
                    .append("\" alt=\"").append(escape(picture.group(1))).append("\"/>");
        } else if (numbered.matches()) {
            item("ol", numbered.group(1));
        } else if (line.startsWith("- ")) {
            item("ul", line.substring(2));
        } else {
            endList();
            html.append("<p>").append(inline(line)).append("</p>");
        }
    }

    private void heading(String line) {
        endList();
        String level = line.startsWith("## ") ? "h2" : "h3";
        html.append('<').append(level).append(anchor).append('>').append(inline(line.substring(line.indexOf(' ') + 1)))
                .append("</").append(level).append('>');
        anchor = "";
    }

    private void item(String kind, String text) {
        if (!list.equals(kind)) {
            endList();
            list = kind;
            html.append('<').append(kind).append('>');
        }
        html.append("<li>").append(inline(text)).append("</li>");
    }

    private void endList() {
        if (!list.isEmpty()) {
            html.append("</").append(list).append('>');
            list = "";
        }
    }

    private String inline(String text) {
        String linked = NAMED_PAGE.matcher(escape(text)).replaceAll(page -> Matcher.quoteReplacement(
                "<a href=\"" + root + page.group(2) + "\">" + page.group(1) + "</a>"));
        String bold = BOLD.matcher(linked).replaceAll("<strong>$1</strong>");
        return CODE.matcher(bold).replaceAll(code -> Matcher.quoteReplacement(code.group(1).startsWith("/")
                ? "<a href=\"" + root + code.group(1) + "\">" + code.group(1) + "</a>" : "<code>" + code.group(1) + "</code>"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
