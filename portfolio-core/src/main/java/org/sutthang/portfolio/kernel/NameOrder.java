package org.sutthang.portfolio.kernel;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The order of names as a dictionary of the reader's language has it: เกาะ, แก้ว, ไก่ before ข, for a vowel that is written before
 * its consonant is read after it; whole numbers count as numbers, in Thai digits and in Arabic ones. Everything that sorts names
 * asks here and no database does, so that H2 and PostgreSQL, whatever their locale, give the same lists.
 */
public final class NameOrder {

    /** The first language, for lists that are made before it is known who reads them. */
    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final Map<Locale, Collator> COLLATORS = new ConcurrentHashMap<>();

    private NameOrder() {
    }

    /**
     * An order for one list. It remembers what it has looked at, so it is asked for anew for each list and used by one thread.
     *
     * @param language the reader's language, which decides whether Thai or Latin letters come first
     * @return the order; names that a dictionary holds for the same are told apart by their letters
     */
    public static Comparator<String> of(Locale language) {
        Collator collator = COLLATORS.computeIfAbsent(language, NameOrder::collator);
        Map<String, CollationKey> keys = new HashMap<>();
        Function<String, CollationKey> key = name -> keys.computeIfAbsent(name, collator::getCollationKey);
        return Comparator.comparing(key).thenComparing(Comparator.naturalOrder());
    }

    /**
     * A list in the order of names.
     *
     * @param list what is sorted
     * @param language the reader's language
     * @param name of an element; without one it comes last
     * @param <T> what is sorted
     * @return the elements in order
     */
    public static <T> List<T> sorted(Stream<T> list, Locale language, Function<T, String> name) {
        return list.sorted(Comparator.comparing(name, Comparator.nullsLast(of(language)))).toList();
    }

    /**
     * A list in the order of names in Thai, for what is read before it is known who reads it.
     *
     * @param list what is sorted
     * @param name of an element; without one it comes last
     * @param <T> what is sorted
     * @return the elements in order
     */
    public static <T> List<T> sorted(Stream<T> list, Function<T, String> name) {
        return sorted(list, THAI, name);
    }

    /** Frozen, it may be used by any number of threads. */
    private static Collator collator(Locale language) {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(language).cloneAsThawed();
        collator.setNumericCollation(true);
        return collator.freeze();
    }
}
