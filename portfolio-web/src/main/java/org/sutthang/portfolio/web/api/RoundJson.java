package org.sutthang.portfolio.web.api;

import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sutthang.portfolio.indicator.ScoreScale;
import org.sutthang.portfolio.kernel.Constants;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.round.RoundDetails;
import org.sutthang.portfolio.round.RoundInput;
import org.sutthang.portfolio.round.RoundRefused;
import org.sutthang.portfolio.round.RoundSetting;
import org.sutthang.portfolio.round.RoundVersion;
import org.sutthang.portfolio.round.RoundYear;
import org.sutthang.portfolio.web.text.RuleMessages;
import org.sutthang.portfolio.web.text.UserLanguage;

/** Evaluation rounds as programs read and write them: shares are fractions, days and quarters whole numbers. */
final class RoundJson {

    private static final String SCALE = "scale";
    private static final String REASON = "reason";
    private static final String VERSION = "version";
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final int MOST_DIGITS = 30;

    private RoundJson() {
    }

    static Json of(RoundYear year, List<PortfolioStanding> closed) {
        return values(object().with("fiscalYear", year.fiscalYear()).with(VERSION, year.number()), year.current())
                .withEach("versions", year.versions(), RoundJson::version)
                .withEach("closed", closed, p -> object().with("quarter", p.dates().quarter().quarter())
                        .with("revision", p.sealing().revision()).with(VERSION, number(p.round().version())));
    }

    private static Json version(RoundVersion v) {
        return values(object().with(VERSION, v.number()), v.details()).with(REASON, v.reason())
                .with("changedBy", v.changedBy()).with("changedAt", v.changedAt().toString());
    }

    private static Json values(Json json, RoundDetails details) {
        json.with(SCALE, details.rules().scale());
        for (RoundSetting setting : RoundSetting.values()) {
            json.with(member(setting), setting.of(details));
        }
        return json;
    }

    /** A quarter that was sealed before anybody set a round was judged by the defaults, as version 0. */
    private static int number(Integer version) {
        return version == null ? 0 : version;
    }

    static Json refused(Json document, RoundRefused refused,
            UserLanguage language) {
        RuleMessages sentences = new RuleMessages(language);
        return document.withEach("problems", refused.problems(), p -> object().with("field", camel(p.field()))
                .with("expected", sentences.sentence(p.key(), p.arguments().toArray())));
    }

    /**
     * Reads a round.
     *
     * @throws BadRequest when it is no JSON object, has a member that a round has not, or one of another kind
     */
    static RoundInput read(int fiscalYear, byte[] bytes) {
        JsonObject body;
        try (JsonReader reader = jakarta.json.Json.createReader(new ByteArrayInputStream(bytes))) {
            body = reader.readObject();
        } catch (JsonException notReadable) {
            throw new BadRequest("json", "body", "");
        }
        Map<RoundSetting, BigDecimal> figures = new EnumMap<>(RoundSetting.class);
        ScoreScale scale = null;
        String reason = null;
        int seen = 0;
        for (Map.Entry<String, JsonValue> member : body.entrySet()) {
            String name = member.getKey();
            switch (name) {
                case SCALE -> scale = scale(member.getValue());
                case REASON -> reason = text(name, member.getValue());
                case VERSION -> seen = whole(name, member.getValue());
                default -> figures.put(setting(name), figure(name, member.getValue()));
            }
        }
        return new RoundInput(fiscalYear, seen, scale, figures, reason);
    }

    private static RoundSetting setting(String name) {
        for (RoundSetting setting : RoundSetting.values()) {
            if (member(setting).equals(name)) {
                return setting;
            }
        }
        throw new BadRequest("unknownMember", name, null);
    }

    private static ScoreScale scale(JsonValue value) {
        String text = text(SCALE, value);
        return text == null ? null : Constants.named(ScoreScale.class, text)
                .orElseThrow(() -> new BadRequest("scale", SCALE, text));
    }

    private static String text(String name, JsonValue value) {
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw new BadRequest("text", name, value);
    }

    private static BigDecimal figure(String name, JsonValue value) {
        if (value == JsonValue.NULL) {
            return null;
        }
        // A number written with a huge exponent would take ages to be written out.
        if (value instanceof JsonNumber number && Math.abs(number.bigDecimalValue().scale()) < MOST_DIGITS
                && number.bigDecimalValue().precision() < MOST_DIGITS) {
            return number.bigDecimalValue();
        }
        throw new BadRequest("number", name, value);
    }

    private static int whole(String name, JsonValue value) {
        BigDecimal figure = figure(name, value);
        if (figure == null || figure.stripTrailingZeros().scale() > 0 || figure.abs().compareTo(LARGEST) > 0) {
            throw new BadRequest("number", name, value);
        }
        return figure.intValue();
    }

    private static String member(RoundSetting setting) {
        return camel(setting.name());
    }

    /** {@code SCHEDULE_GREEN} is {@code scheduleGreen} to programs. */
    private static String camel(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private static Json object() {
        return new Json();
    }
}
