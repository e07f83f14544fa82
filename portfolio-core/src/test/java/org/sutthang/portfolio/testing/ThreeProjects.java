package org.sutthang.portfolio.testing;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;

/**
 * Three projects of two provinces and the people around them: P1 of a district in Khon Kaen is Somchai's, P2 of Chiang Mai
 * belongs to somebody who has left, P3 of Khon Kaen has no owner.
 */
public final class ThreeProjects {

    /** Owns P1. */
    public static final AuthenticatedUser SOMCHAI = user(20, "somchai", "สมชาย", Role.OWNER, null);
    /** Owns nothing yet. */
    public static final AuthenticatedUser MALEE = user(21, "malee", "มาลี", Role.OWNER, null);
    /** An executive. */
    public static final AuthenticatedUser PRASERT = user(23, "prasert", "ประเสริฐ", Role.EXECUTIVE, null);
    /** Another executive. */
    public static final AuthenticatedUser ANONG = user(24, "anong", "อนงค์", Role.EXECUTIVE, null);
    /** A monitor of everything. */
    public static final AuthenticatedUser MONITOR = user(25, "monitor", "กพร.", Role.MONITOR, null);
    /** A monitor bound to Chiang Mai. */
    public static final AuthenticatedUser MONITOR_OF_CHIANG_MAI = user(26, "cmi", "กพร. เชียงใหม่", Role.MONITOR, 11L);

    private final CoreContainer core;

    private ThreeProjects(CoreContainer core) {
        this.core = core;
    }

    /** Something done that may fail. */
    @FunctionalInterface
    public interface Deed {
        /** @throws Exception what it throws */
        void act() throws Exception;
    }

    private static AuthenticatedUser user(long id, String name, String display, Role role, Long organisation) {
        return new AuthenticatedUser(id, name, display, role, organisation, null);
    }

    /**
     * Stores them.
     *
     * @param core the services
     * @return the three projects
     * @throws SQLException when they cannot be stored
     */
    public static ThreeProjects in(CoreContainer core) throws SQLException {
        ThreeProjects three = new ThreeProjects(core);
        three.sql("insert into organisation (id, version, code, name_th, kind, parent_id, active) values "
                        + "(10, 0, 'KKN', 'จังหวัดขอนแก่น', 'PROVINCE', null, true), "
                        + "(11, 0, 'CMI', 'จังหวัดเชียงใหม่', 'PROVINCE', null, true), "
                        + "(12, 0, 'BPI', 'อำเภอบ้านไผ่', 'DISTRICT', 10, true), "
                        + "(13, 0, 'OLD', 'หน่วยงานที่ยุบแล้ว', 'OFFICE', null, false)",
                "insert into app_user (id, version, user_name, display_name, password_hash, role, organisation_id, active) "
                        + "values (20, 0, 'somchai', 'สมชาย', '-', 'OWNER', null, true), "
                        + "(21, 0, 'malee', 'มาลี', '-', 'OWNER', null, true), "
                        + "(22, 0, 'wichai', 'วิชัย', '-', 'OWNER', null, false), "
                        + "(23, 0, 'prasert', 'ประเสริฐ', '-', 'EXECUTIVE', null, true), "
                        + "(24, 0, 'anong', 'อนงค์', '-', 'EXECUTIVE', null, true), "
                        + "(25, 0, 'monitor', 'กพร.', '-', 'MONITOR', null, true), "
                        + "(26, 0, 'cmi', 'กพร. เชียงใหม่', '-', 'MONITOR', 11, true)",
                "insert into idea (id, version, code, title_th, organisation_id, status) values "
                        + "(30, 0, 'I1', 'หนึ่ง', 12, 'AWARDED'), (31, 0, 'I2', 'สอง', 11, 'AWARDED'), "
                        + "(32, 0, 'I3', 'สาม', 10, 'AWARDED')",
                "insert into project (id, version, code, idea_id, title_th, organisation_id, owner_id, start_on, "
                        + "budget_baht, stage, sdg) values "
                        + "(40, 0, 'P1', 30, 'หนึ่ง', 12, 20, date '2023-10-01', 1000, 'IMPLEMENTING', '16.6'), "
                        + "(41, 0, 'P2', 31, 'สอง', 11, 22, date '2023-10-01', 1000, 'IMPLEMENTING', null), "
                        + "(42, 0, 'P3', 32, 'สาม', 10, null, date '2023-10-01', null, 'BENEFIT_PROVEN', null)");
        return three;
    }

    /**
     * A service.
     *
     * @param type its class
     * @param <T> its class
     * @return the service
     */
    public <T> T service(Class<T> type) {
        return core.get(type);
    }

    /**
     * Does something as a user.
     *
     * @param user who acts
     * @param deed what is done
     */
    public void as(AuthenticatedUser user, Deed deed) {
        core.as(user, () -> {
            deed.act();
            return null;
        });
    }

    /**
     * Reads something as a user.
     *
     * @param user who reads
     * @param reading what is read
     * @param <T> its type
     * @return what was read
     */
    public <T> T read(AuthenticatedUser user, Callable<T> reading) {
        return core.as(user, reading);
    }

    /**
     * Runs statements past the services.
     *
     * @param statements the statements
     * @throws SQLException when one fails
     */
    public void sql(String... statements) throws SQLException {
        core.sql(statements);
    }

    /**
     * Looks into the database.
     *
     * @param query what is asked
     * @return the first column of the first row
     * @throws SQLException when it fails
     */
    public String text(String query) throws SQLException {
        return core.text(query);
    }
}
