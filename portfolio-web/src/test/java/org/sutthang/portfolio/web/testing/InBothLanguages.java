package org.sutthang.portfolio.web.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.web.text.UserLanguage;

/**
 * A {@link BrowserTest} whose tests are each run by a reader of Thai and by a reader of English. What they look for comes from
 * the bundle of the reader's language, and what they bring in has codes of its own in each.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}")
@EnumSource(UserLanguage.class)
public @interface InBothLanguages {
}
