package org.sutthang.portfolio.web.faces;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;

/**
 * The bean of a page that is kept as it was written, for as long as what it shows is the same. A page on which something is
 * posted back cannot be kept, for its state belongs to one visit.
 */
public interface KeptPage {

    /**
     * Reads what the page shows.
     *
     * @return everything that it is made of, as far as the frame around it is not: editions, choices, lists, all small values
     *     that compare by what they hold; nothing where the page shall not be kept
     */
    Optional<List<Object>> read();

    /** Where a kept page is found. */
    @Qualifier
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface At {

        /** @return its address, such as /dashboard */
        String value();

        /** An address to look for. */
        @SuppressWarnings("ClassExplicitlyAnnotation")
        final class Address extends AnnotationLiteral<At> implements At {
            private static final long serialVersionUID = 1L;
            private final String value;

            /**
             * An address.
             *
             * @param value such as /dashboard
             */
            public Address(String value) {
                this.value = value;
            }

            @Override
            public String value() {
                return value;
            }
        }
    }
}
