package io.github.rpaclients.swap.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryJournalTest {
    @Test
    void keepsEntriesInOrder() {
        InMemoryJournal journal = new InMemoryJournal();
        journal.append(1, List.of(Sample.note(0), Sample.note(1)));
        journal.append(1, List.of());
        journal.append(1, Sample.note(2));

        assertThat(journal.read().entries()).isEqualTo(Sample.notes(3));
        assertThat(journal.appends()).isEqualTo(2);
    }

    @Test
    void crashesBeforeAnEntryIsKept() {
        InMemoryJournal journal = new InMemoryJournal().crashBefore(2);
        journal.append(1, Sample.note(0));

        assertThatExceptionOfType(InMemoryJournal.Crash.class).isThrownBy(() -> journal.append(1, Sample.note(1)));

        assertThat(journal.restarted().read().entries()).isEqualTo(Sample.notes(1));
    }

    @Test
    void crashesAfterAnEntryIsKept() {
        InMemoryJournal journal = new InMemoryJournal().crashAfter(2);
        journal.append(1, Sample.note(0));

        assertThatExceptionOfType(InMemoryJournal.Crash.class).isThrownBy(() -> journal.append(1, Sample.note(1)));

        assertThat(journal.restarted().read().entries()).isEqualTo(Sample.notes(2));
    }

    @Test
    void isDeadAfterACrash() {
        InMemoryJournal journal = new InMemoryJournal().crashBefore(1);
        assertThatExceptionOfType(InMemoryJournal.Crash.class).isThrownBy(() -> journal.append(1, Sample.note(0)));

        assertThatExceptionOfType(InMemoryJournal.Crash.class).isThrownBy(() -> journal.append(1, Sample.note(0)));
        assertThatExceptionOfType(InMemoryJournal.Crash.class).isThrownBy(journal::read);
    }
}
