package org.sutthang.portfolio.web.testing;

import com.google.gson.Gson;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.UserLanguage;

/**
 * Watches whether a page speaks one language: from its beginning and with everything that comes into it later. What it finds
 * goes to the console of the browser, after {@link #FOUND}: a sentence of the other language's bundle, a key without a
 * sentence, or a place that nothing was put into. What people typed may be in any language, and so may what is marked by
 * {@code lang}.
 */
final class OneLanguage {

    /** What the lines on the console begin with. */
    static final String FOUND = "not in the language of the page: ";

    /** Shorter pieces are words that people type, too. */
    private static final int SHORTEST = 14;
    /** A shorter piece must be all of a text: within a longer one it may have been typed. */
    private static final int CERTAIN = 24;
    /** Names that somebody gave to views in the demo: sentences of the bundles, too. */
    private static final Set<String> TYPED = Set.of("ขั้นตอนสำคัญที่เลยกำหนด", "งบประมาณและการเบิกจ่าย");
    private static final Pattern PLACE = Pattern.compile("\\{\\d[^}]*}");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M} ,.]{" + SHORTEST + ",}");
    private static final String WATCH = script();

    private OneLanguage() {
    }

    static void watch(BrowserContext context) {
        context.addInitScript(WATCH);
    }

    private static String script() {
        Map<String, List<String>> foreign = new TreeMap<>();
        for (UserLanguage language : UserLanguage.values()) {
            foreign.put(language.code(), foreignTo(language));
        }
        return """
                (() => {
                  const BEGIN = 10, CERTAIN = %d, ALL = %s, ATTRIBUTES = ['title', 'aria-label', 'placeholder', 'alt'];
                  let byBeginning, language;
                  const prepare = () => {
                    language = document.documentElement.lang;
                    byBeginning = new Map();
                    (ALL[language] || []).forEach(piece => {
                      const key = piece.slice(0, BEGIN);
                      byBeginning.set(key, [...(byBeginning.get(key) || []), piece]);
                    });
                  };
                  const wrong = text => {
                    if (/\\?{3}/.test(text) || /\\{\\d\\}/.test(text)) { return text; }
                    for (let at = 0; at + BEGIN <= text.length; at++) {
                      const found = (byBeginning.get(text.slice(at, at + BEGIN)) || []).find(piece => text.startsWith(piece, at)
                        && (piece.length >= CERTAIN || piece.length === text.trim().length));
                      if (found) { return found; }
                    }
                  };
                  const say = (text, element) => {
                    if (!element || element.closest('script, style, template, textarea')) { return; }
                    const marked = element.closest('[lang]');
                    if (marked && marked.lang !== language) { return; }
                    const found = wrong(text);
                    if (found) { console.warn('%s' + found + ' in ' + element.outerHTML.slice(0, 200)); }
                  };
                  const look = node => {
                    if (node.nodeType === Node.TEXT_NODE) { say(node.data, node.parentElement); return; }
                    if (node.nodeType !== Node.ELEMENT_NODE) { return; }
                    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
                    while (texts.nextNode()) { say(texts.currentNode.data, texts.currentNode.parentElement); }
                    [node, ...node.querySelectorAll('[title], [aria-label], [placeholder], [alt]')].forEach(element =>
                      ATTRIBUTES.filter(name => element.hasAttribute(name)).forEach(name => say(element.getAttribute(name), element)));
                  };
                  document.addEventListener('DOMContentLoaded', () => {
                    if (!document.body) { return; }
                    prepare();
                    look(document.documentElement);
                    new MutationObserver(changes => changes.forEach(change => {
                      if (change.type === 'characterData') { look(change.target); } else { change.addedNodes.forEach(look); }
                    })).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
                  });
                })();
                """.formatted(CERTAIN, new Gson().toJson(foreign), FOUND);
    }

    /** The pieces of the other bundle's sentences between their places that this language does not use as well. */
    private static List<String> foreignTo(UserLanguage language) {
        String own = String.join("\n", sentences(language));
        Stream<String> pieces = sentences(language.other()).stream().flatMap(sentence -> Arrays.stream(PLACE.split(sentence)))
                .map(String::strip).filter(piece -> LETTERS.matcher(piece).find() && !own.contains(piece) && !TYPED.contains(piece));
        return new ArrayList<>(new TreeSet<>(pieces.toList()));
    }

    private static List<String> sentences(UserLanguage language) {
        ResourceBundle bundle = ResourceBundle.getBundle(Messages.BUNDLE, language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        List<String> sentences = new ArrayList<>();
        for (Enumeration<String> keys = bundle.getKeys(); keys.hasMoreElements();) {
            sentences.add(bundle.getString(keys.nextElement()));
        }
        return sentences;
    }
}
