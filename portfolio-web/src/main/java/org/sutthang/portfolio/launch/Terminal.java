package org.sutthang.portfolio.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says a sentence to the operator, in Thai and then in English; only in English where the terminal has no Thai. */
final class Terminal {

    private final PrintStream out;
    private final List<Locale> languages;

    /** Uses the streams of the process as they are now, before the server puts its own in their place. */
    Terminal() {
        Charset charset = Charset.forName(System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8")));
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        boolean thai = charset.newEncoder().canEncode("สุดทาง");
        this.languages = thai || !windows ? List.of(Locale.of("th"), Locale.ENGLISH) : List.of(Locale.ENGLISH);
        this.out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, thai || windows ? charset : StandardCharsets.UTF_8);
    }

    /** Prints the message of a key, once for each language. */
    void say(String key, Object... arguments) {
        for (Locale language : languages) {
            out.println(text(language, key, arguments));
        }
    }

    /** Shows that the wait goes on, without ending the line. */
    void tick() {
        out.print('.');
        out.flush();
    }

    /** Ends the line of ticks. */
    void endOfTicks() {
        out.println();
    }

    static String text(Locale language, String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.sutthang.portfolio.launch.launch", language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), language).format(localised(bundle, arguments));
    }

    /** An argument that is itself a key of the bundle stands for the text of that key. */
    private static Object[] localised(ResourceBundle bundle, Object... arguments) {
        Object[] localised = arguments.clone();
        for (int i = 0; i < localised.length; i++) {
            String argument = String.valueOf(localised[i]);
            localised[i] = bundle.containsKey(argument) ? bundle.getString(argument) : argument;
        }
        return localised;
    }
}
