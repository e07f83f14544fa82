package org.sutthang.portfolio.organisation;

import java.util.Optional;
import org.sutthang.portfolio.kernel.RuleViolation;

/** What sort of body an organisation is; the Thai words stand in the glossary. */
public enum OrganisationKind {
    /** สำนักงาน */
    OFFICE(0),
    /** สำนัก, กอง */
    BUREAU(0),
    /** กรม */
    DEPARTMENT(0),
    /** รัฐวิสาหกิจ */
    STATE_ENTERPRISE(0),
    /** จังหวัด */
    PROVINCE(2),
    /** อำเภอ */
    DISTRICT(4),
    /** ตำบล */
    TAMBON(6),
    /** หมู่บ้าน */
    VILLAGE(8),
    /** องค์กรปกครองส่วนท้องถิ่น: อบจ., เทศบาล, อบต. */
    LOCAL_GOVERNMENT(0),
    /** anything else */
    OTHER(0);

    /** Each area of the Ministry's code of areas adds two digits to that of the area it lies in. */
    private static final int DIGITS_OF_A_LEVEL = 2;
    private static final int MOST_DIGITS = 8;

    /** How many digits the code of its area has; 0 where it may be an area of any size. */
    private final int areaDigits;

    OrganisationKind(int areaDigits) {
        this.areaDigits = areaDigits;
    }

    /**
     * Checks the code of the area that an organisation of this kind lies in or is.
     *
     * @param areaCode what was typed, not null
     * @return the broken rule, or empty where it can be used
     */
    Optional<RuleViolation> areaCodeProblem(String areaCode) {
        boolean digits = areaCode.chars().allMatch(c -> c >= '0' && c <= '9');
        if (areaDigits > 0) {
            return digits && areaCode.length() == areaDigits ? Optional.empty()
                    : Optional.of(new RuleViolation("organisation.area.digits", areaCode, areaDigits));
        }
        return digits && areaCode.length() % DIGITS_OF_A_LEVEL == 0 && areaCode.length() <= MOST_DIGITS ? Optional.empty()
                : Optional.of(new RuleViolation("organisation.area.any", areaCode));
    }
}
