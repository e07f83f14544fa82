package org.sutthang.portfolio.web.text;

import java.math.BigDecimal;
import java.util.List;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.standing.Reason;
import org.sutthang.portfolio.standing.Standing;

/** Says why a status is what it is, one sentence for each reason; pages and programs read the same words. */
public final class ReasonText {

    private static final int RATIO_DECIMALS = 2;

    private final UserLanguage language;
    private final Messages messages;
    private final ThaiFormat format;

    /**
     * Sentences in a language.
     *
     * @param language Thai or English
     */
    public ReasonText(UserLanguage language) {
        this.language = language;
        this.messages = new Messages(language);
        this.format = new ThaiFormat(language);
    }

    /**
     * All reasons of a standing.
     *
     * @param standing the standing
     * @return a sentence each, worst first
     */
    public List<String> sentences(Standing standing) {
        return standing.reasons().stream().map(reason -> sentence(reason, standing)).toList();
    }

    /**
     * One reason.
     *
     * @param reason the reason
     * @param standing the standing it belongs to, which knows the name of its milestone or indicator
     * @return the sentence
     */
    public String sentence(Reason reason, Standing standing) {
        List<BigDecimal> numbers = reason.numbers();
        Object[] values = switch (reason.key()) {
            case REPORT_MISSING -> new Object[] {format.number(numbers.get(0))};
            case MILESTONE_OVERDUE -> new Object[] {milestone(reason.subject(), standing), format.number(numbers.get(0))};
            case SCHEDULE_PROGRESS -> new Object[] {format.decimal(numbers.get(0), 1), format.decimal(numbers.get(1), 1),
                format.decimal(numbers.get(2), RATIO_DECIMALS)};
            case ATTAINMENT -> new Object[] {hundredfold(numbers.get(0)), format.number(numbers.get(1)),
                format.number(numbers.get(2))};
            case INDICATOR_BELOW_TARGET -> new Object[] {indicator(reason.subject(), standing), hundredfold(numbers.get(0))};
            case NO_INDICATOR_JUDGED -> new Object[] {format.number(numbers.get(0)), format.number(numbers.get(1))};
            case NOTHING_PLANNED_YET, NO_MILESTONES -> new Object[0];
        };
        return messages.get("reason." + reason.key().name(), values);
    }

    private String hundredfold(BigDecimal fraction) {
        return format.decimal(fraction.movePointRight(2), 1);
    }

    private String milestone(String code, Standing standing) {
        return standing.schedule().milestones().stream().filter(m -> m.code().equals(code)).findFirst()
                .map(m -> pick(m.titleTh(), m.titleEn())).orElse(code);
    }

    private String indicator(String code, Standing standing) {
        return standing.indicators().stream().filter(i -> i.code().equals(code)).findFirst()
                .map(IndicatorStanding::card).map(card -> pick(card.nameTh(), card.nameEn())).orElse(code);
    }

    private String pick(String thai, String english) {
        boolean hasOnlyOne = thai == null || english == null;
        if (hasOnlyOne) {
            return thai == null ? english : thai;
        }
        return language == UserLanguage.TH ? thai : english;
    }
}
