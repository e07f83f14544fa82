package org.sutthang.portfolio.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.sutthang.portfolio.browse.SavedViewInput;
import org.sutthang.portfolio.browse.SavedViewService;

/** The views of the portfolio that the demo's monitor shares with everybody. */
@ApplicationScoped
class DemoViews {

    private static final Map<String, String> SHARED = new TreeMap<>(Map.of(
            "โครงการล่าช้าตามขั้น", "view=board&mark=late",
            "ขั้นตอนสำคัญที่เลยกำหนด", "view=milestones&due=overdue",
            "งบประมาณและการเบิกจ่าย", "sort=disbursed&columns=code,title,organisation,status,budget,disbursed"));

    @Inject
    private SavedViewService views;

    /** Shares them, unless that was done before. */
    void share() {
        if (views.offer(false).views().isEmpty()) {
            SHARED.forEach((name, address) -> views.save(new SavedViewInput(name, address, true)));
        }
    }
}
