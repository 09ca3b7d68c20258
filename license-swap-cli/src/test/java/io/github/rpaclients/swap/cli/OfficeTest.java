package io.github.rpaclients.swap.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of the command in an office with user licences. */
abstract class OfficeTest {
    @TempDir
    Path folder;

    UserLicenseOffice office;

    @BeforeEach
    void open() {
        office = new UserLicenseOffice(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }
}
