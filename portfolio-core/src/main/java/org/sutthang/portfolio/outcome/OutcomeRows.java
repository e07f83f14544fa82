package org.sutthang.portfolio.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sutthang.portfolio.idea.IdeaStatus;
import org.sutthang.portfolio.outcome.AwardProgress.Delivery;
import org.sutthang.portfolio.outcome.AwardProgress.Named;
import org.sutthang.portfolio.project.Stage;

/** Reads ideas, awards and what became of them: a fixed number of statements, however many there are. */
@ApplicationScoped
class OutcomeRows {

    private static final String IDEAS = "select i.id, i.campaign_id, o.code, i.status, i.withdrawn_on, "
            + "(select count(*) from idea_move m where m.idea_id = i.id and m.status = 'SHORTLISTED'), "
            + "(select min(a.awarded_on) from award a where a.idea_id = i.id), p.stage, p.start_on, "
            + "(select count(*) from adoption d where d.project_id = p.id and d.organisation_id <> p.organisation_id), "
            + "p.id from idea i join organisation o on o.id = i.organisation_id left join project p on p.idea_id = i.id where i.campaign_id is not null";
    private static final String MOVES = "select m.project_id, m.stage, m.moved_on from stage_move m "
            + "join project p on p.id = m.project_id join idea i on i.id = p.idea_id where i.campaign_id is not null";
    private static final String AWARDS = "select a.version, a.code, a.name_th, a.name_en, a.body, a.award_level, "
            + "a.awarded_on, i.code, i.title_th, i.title_en, c.code, c.name_th, c.name_en, p.code, p.stage, "
            + "(select min(f.awarded_on) from award f where f.idea_id = i.id), o.name_th, o.name_en, "
            + "o.code, m.moved_on, m.from_stage "
            + "from award a join idea i on i.id = a.idea_id left join campaign c on c.id = i.campaign_id "
            + "left join project p on p.idea_id = i.id "
            + "join organisation o on o.id = coalesce(p.organisation_id, i.organisation_id) "
            + "left join stage_move m on m.id = (select max(l.id) from stage_move l where l.project_id = p.id "
            + "and l.moved_on = (select max(n.moved_on) from stage_move n where n.project_id = p.id))";

    @Inject
    private EntityManager entityManager;

    /** The ideas that came from campaigns, by the key of the campaign, in two statements. */
    Map<Long, List<CampaignOutcome.Path>> paths(Long campaignId, Predicate<String> within) {
        Map<Long, Map<Stage, LocalDate>> entered = new HashMap<>();
        for (Object[] row : rows(MOVES, "i.campaign_id", campaignId)) {
            entered.computeIfAbsent(number(row[0]), id -> new EnumMap<>(Stage.class))
                    .merge(Stage.valueOf((String) row[1]), date(row[2]), OutcomeRows::earlier);
        }
        Map<Long, List<CampaignOutcome.Path>> paths = new HashMap<>();
        for (Object[] row : rows(IDEAS, "i.campaign_id", campaignId)) {
            if (within.test((String) row[2])) {
                paths.computeIfAbsent(number(row[1]), id -> new ArrayList<>()).add(path(row, entered));
            }
        }
        return paths;
    }

    private static CampaignOutcome.Path path(Object[] row, Map<Long, Map<Stage, LocalDate>> entered) {
        LocalDate awardedOn = date(row[6]);
        Map<Stage, LocalDate> days = new EnumMap<>(Stage.class);
        days.putAll(row[10] == null ? Map.of() : entered.getOrDefault(number(row[10]), Map.of()));
        if (awardedOn != null) {
            days.put(Stage.AWARDED, awardedOn);
        }
        return new CampaignOutcome.Path(number(row[0]), number(row[1]), IdeaStatus.valueOf((String) row[3]),
                row[4] != null, number(row[5]) > 0, awardedOn, row[7] == null ? null : Stage.valueOf((String) row[7]),
                date(row[8]), (int) number(row[9]), days);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, String column, Long key) {
        Query query = entityManager.createNativeQuery(sql + (key == null ? "" : " and " + column + " = ?1"));
        if (key != null) {
            query.setParameter(1, key);
        }
        return query.getResultList();
    }

    /** All awards within reach as of a day, in one statement. */
    List<AwardProgress> awards(Predicate<String> within, LocalDate today) {
        return awards("", null, within, today);
    }

    List<AwardProgress> awardsOf(String ideaCode, LocalDate today) {
        return awards(" where i.code = ?1", ideaCode, code -> true, today);
    }

    @SuppressWarnings("unchecked")
    private List<AwardProgress> awards(String where, String key, Predicate<String> within, LocalDate today) {
        Query query = entityManager.createNativeQuery(AWARDS + where);
        if (key != null) {
            query.setParameter(1, key);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream().filter(row -> within.test((String) row[18]))
                .map(row -> award(row, today)).sorted(AwardProgress.URGENT_FIRST).toList();
    }

    private static AwardProgress award(Object[] row, LocalDate today) {
        Delivery delivery = Delivery.of((String) row[13], row[14] == null ? null : Stage.valueOf((String) row[14]),
                date(row[19]), row[20] == null ? null : Stage.valueOf((String) row[20]), date(row[15]), today,
                (String) row[16], (String) row[17]);
        return new AwardProgress(number(row[0]), (String) row[1], (String) row[2], (String) row[3], (String) row[4],
                (String) row[5], date(row[6]), new Named((String) row[7], (String) row[8], (String) row[9]),
                new Named((String) row[10], (String) row[11], (String) row[12]), delivery);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Plain SQL gives dates without their mapping. */
    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
