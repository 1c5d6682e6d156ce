package org.parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.local.LocalException;

class StackHomeTest {

    @TempDir
    Path folder;

    @Test
    void a_secret_is_made_once_and_is_its_owners_alone() throws IOException {
        StackHome home = made();

        String secret = home.secret("database-entity");

        assertThat(secret).hasSize(48).isEqualTo(home.secret("database-entity"));
        assertThat(secret).isNotEqualTo(home.secret("database-ingest"));
        assertThat(permissions("secrets/database-entity")).isEqualTo("rw-------");
        assertThat(permissions("secrets")).isEqualTo("rwx------");
        assertThat(permissions("logs")).isEqualTo("rwx------");
        assertThat(permissions("tmp")).isEqualTo("rwx------");
    }

    @Test
    void wiping_takes_everything_and_nothing_that_links_lead_to() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside"), "kept");
        StackHome home = made();
        Files.createSymbolicLink(home.root().resolve("link"), outside);

        home.wipe();

        assertThat(home.root()).doesNotExist();
        assertThat(outside).hasContent("kept");
    }

    @Test
    void a_folder_that_parley_did_not_make_is_neither_taken_nor_wiped() throws IOException {
        Path foreign = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(foreign.resolve("thesis.txt"), "years of work");
        StackHome home = new StackHome(foreign);

        assertThatThrownBy(home::make).isInstanceOf(LocalException.class).hasMessageContaining("PARLEY_HOME");
        assertThatThrownBy(home::wipe).isInstanceOf(LocalException.class).hasMessageContaining("nothing was deleted");
        assertThat(foreign.resolve("thesis.txt")).exists();
    }

    @Test
    void ports_are_remembered() {
        StackHome home = made();
        assertThat(home.ports()).isEmpty();

        StackPorts ports = StackPorts.free();
        home.remember(ports);

        assertThat(home.ports()).contains(ports);
    }

    @Test
    void the_environment_may_name_another_folder() {
        assertThat(StackHome.chosen(Map.of(), folder).root()).isEqualTo(folder.resolve(".parley"));
        assertThat(StackHome.chosen(Map.of("PARLEY_HOME", "/srv/parley"), folder)
                        .root())
                .isEqualTo(Path.of("/srv/parley"));
    }

    private StackHome made() {
        StackHome home = new StackHome(folder.resolve("home"));
        home.make();
        return home;
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("home").resolve(name)));
    }
}
