package org.sutthang.portfolio.round;

import java.util.List;

/**
 * The round of a fiscal year with all its versions.
 *
 * @param fiscalYear the Buddhist fiscal year
 * @param versions its versions, the latest first; none where nobody has set one and the defaults hold
 */
public record RoundYear(int fiscalYear, List<RoundVersion> versions) {

    /** @return what holds now */
    public RoundDetails current() {
        return versions.isEmpty() ? RoundDetails.DEFAULT : versions.get(0).details();
    }

    /** @return the number of the version that holds now, 0 for the defaults */
    public int number() {
        return versions.isEmpty() ? 0 : versions.get(0).number();
    }

    /**
     * In what a version differs from the one before it.
     *
     * @param number the version
     * @return the differences; of the first version, those from the defaults
     */
    public List<RoundDifference> differences(int number) {
        return RoundDifference.between(details(number - 1), details(number));
    }

    private RoundDetails details(int number) {
        return versions.stream().filter(v -> v.number() == number).map(RoundVersion::details).findFirst()
                .orElse(RoundDetails.DEFAULT);
    }
}
