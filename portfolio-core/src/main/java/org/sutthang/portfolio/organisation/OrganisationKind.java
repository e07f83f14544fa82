package org.sutthang.portfolio.organisation;

/** What sort of body an organisation is; the Thai words stand in the glossary. */
public enum OrganisationKind {
    /** สำนักงาน */
    OFFICE,
    /** สำนัก, กอง */
    BUREAU,
    /** กรม */
    DEPARTMENT,
    /** รัฐวิสาหกิจ */
    STATE_ENTERPRISE,
    /** จังหวัด */
    PROVINCE,
    /** อำเภอ */
    DISTRICT,
    /** ตำบล */
    TAMBON,
    /** หมู่บ้าน */
    VILLAGE,
    /** องค์กรปกครองส่วนท้องถิ่น: อบจ., เทศบาล, อบต. */
    LOCAL_GOVERNMENT,
    /** anything else */
    OTHER
}
