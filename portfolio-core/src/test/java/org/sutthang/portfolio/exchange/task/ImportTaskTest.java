package org.sutthang.portfolio.exchange.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.exchange.task.ImportTask.Deed;

class ImportTaskTest {

    @Test
    void aTaskIsReadAsItWasWrittenWithSpacesInTheNameOfItsFile() {
        ImportTask task = new ImportTask(Deed.TAKE_IN, "f1", "แผน  ปี\n2567 .xlsx");
        assertThat(task.fileName()).isEqualTo("แผน ปี 2567 .xlsx");
        assertThat(ImportTask.read(task.question())).isEqualTo(task);
        assertThat(ImportTask.read(new ImportTask(Deed.CHECK, "f1", "").question()).fileName()).isEmpty();
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        ImportTask task = new ImportTask(Deed.CHECK, "f1", "\uD83D\uDE00".repeat(300));
        assertThat(task.fileName()).isEqualTo("\uD83D\uDE00".repeat(199) + "…");
        assertThat(ImportTask.read(task.question())).isEqualTo(task);
    }
}
