package org.sutthang.portfolio.scaleout;

import org.sutthang.portfolio.project.AdoptionStanding;

/**
 * An adoption as it is listed, with the innovation that was adopted.
 *
 * @param projectCode the project's code
 * @param projectTh its title in Thai
 * @param projectEn its title in English, or null
 * @param homeCode the code of the organisation that delivers the project
 * @param version the version of the adoption that a change must name
 * @param adoption who adopted it, and what came of it
 */
public record AdoptionItem(String projectCode, String projectTh, String projectEn, String homeCode, long version,
        AdoptionStanding adoption) {
}
