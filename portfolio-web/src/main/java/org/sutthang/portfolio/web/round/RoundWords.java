package org.sutthang.portfolio.web.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.indicator.ScoreScale;
import org.sutthang.portfolio.round.RoundDetails;
import org.sutthang.portfolio.round.RoundDifference;
import org.sutthang.portfolio.round.RoundSetting;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** Says what a round says, value by value, as the reader writes it. */
@RequestScoped
public class RoundWords {

    private static final String NAME = "rounds.f.";
    private static final String SCALE = "SCALE";

    @Inject
    private ReaderFormat format;

    /**
     * A value of a round.
     *
     * @param name what it is
     * @param value in words
     */
    public record Value(String name, String value) {
    }

    /**
     * A value that differs.
     *
     * @param name what it is
     * @param before in words
     * @param after in words
     */
    public record Change(String name, String before, String after) {
    }

    List<Value> values(RoundDetails details) {
        List<Value> values = new ArrayList<>();
        values.add(new Value(name(SCALE), scale(details.rules().scale())));
        for (RoundSetting setting : RoundSetting.values()) {
            values.add(new Value(name(setting.name()), value(setting, setting.of(details))));
        }
        return values;
    }

    List<Change> changes(List<RoundDifference> differences) {
        return differences.stream().map(d -> d.setting() == null
                ? new Change(name(SCALE), scale(d.scaleBefore()), scale(d.scaleAfter()))
                : new Change(name(d.name()), value(d.setting(), d.before()), value(d.setting(), d.after()))).toList();
    }

    String name(String setting) {
        return format.text(NAME + setting);
    }

    String scale(ScoreScale scale) {
        return scale == null ? null : format.text("rounds.scale." + scale.name());
    }

    String value(RoundSetting setting, BigDecimal figure) {
        if (figure == null) {
            return format.text("rounds.lock.none");
        }
        String number = format.decimal(setting.kind().shown(figure), 2);
        return format.text("rounds.kind." + setting.kind().name(), number);
    }
}
