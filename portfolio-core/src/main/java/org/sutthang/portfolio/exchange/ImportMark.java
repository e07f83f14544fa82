package org.sutthang.portfolio.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sutthang.portfolio.kernel.Persistent;

/**
 * A warning of an import that stays with the row it was about.
 */
@Entity
@Table(name = "import_mark")
public class ImportMark extends Persistent {

    @Column(name = "project_code")
    private String projectCode;

    @Column(name = "sheet")
    private String sheet;

    @Column(name = "row_key")
    private String rowKey;

    @Column(name = "column_name")
    private String columnName;

    @Column(name = "found")
    private String found;

    @Column(name = "expected_key")
    private String expectedKey;

    @Column(name = "expected_arguments")
    private String expectedArguments;

    @Column(name = "imported_by")
    private String importedBy;

    @Column(name = "imported_at")
    private Instant importedAt;

    /** For the persistence provider. */
    protected ImportMark() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param projectCode the project concerned, or null
     * @param sheet the sheet
     * @param rowKey the key of the row
     * @param columnName the column, or null for the row
     * @param found the value found, or null
     * @param expectedKey the message key of what was expected
     * @param expectedArguments the arguments of that message, or null
     * @param importedBy the user who imported it
     * @param importedAt when it was imported
     */
    public ImportMark(String projectCode, String sheet, String rowKey, String columnName, String found,
            String expectedKey, String expectedArguments, String importedBy, Instant importedAt) {
        this.projectCode = projectCode;
        this.sheet = sheet;
        this.rowKey = rowKey;
        this.columnName = columnName;
        this.found = found;
        this.expectedKey = expectedKey;
        this.expectedArguments = expectedArguments;
        this.importedBy = importedBy;
        this.importedAt = importedAt;
    }

    /** @return the project concerned, or null */
    public String getProjectCode() {
        return projectCode;
    }

    /** @return the sheet */
    public String getSheet() {
        return sheet;
    }

    /** @return the key of the row */
    public String getRowKey() {
        return rowKey;
    }

    /** @return the column, or null for the row */
    public String getColumnName() {
        return columnName;
    }

    /** @return the value found, or null */
    public String getFound() {
        return found;
    }

    /** @return the message key of what was expected */
    public String getExpectedKey() {
        return expectedKey;
    }

    /** @return the arguments of that message, or null */
    public String getExpectedArguments() {
        return expectedArguments;
    }

    /** @return the user who imported it */
    public String getImportedBy() {
        return importedBy;
    }

    /** @return when it was imported */
    public Instant getImportedAt() {
        return importedAt;
    }
}
