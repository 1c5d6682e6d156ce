package org.parley.local.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

    @TempDir
    Path root;

    @Test
    void a_folder_is_made_once() {
        AtomicInteger made = new AtomicInteger();
        Cache cache = new Cache(root);

        Path first = cache.folder("server", folder -> {
            made.incrementAndGet();
            Files.writeString(folder.resolve("program"), "x");
        });
        Path second = cache.folder("server", folder -> made.incrementAndGet());

        assertThat(first).isEqualTo(second);
        assertThat(first.resolve("program")).hasContent("x");
        assertThat(made).hasValue(1);
    }

    @Test
    void what_failed_half_way_is_not_taken_for_whole_and_is_made_anew() {
        Cache cache = new Cache(root);
        assertThatThrownBy(() -> cache.folder("server", folder -> {
                    Files.writeString(folder.resolve("half"), "x");
                    throw new IOException("disk full");
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(cache.holds("server")).isFalse();

        Path whole = cache.folder("server", folder -> Files.writeString(folder.resolve("program"), "x"));

        assertThat(whole.resolve("half")).doesNotExist();
        assertThat(whole.resolve("program")).exists();
    }

    @Test
    void it_lies_where_the_environment_says() {
        assertThat(Cache.root(Map.of(), "/home/ana")).isEqualTo(Path.of("/home/ana/.cache/parley"));
        assertThat(Cache.root(Map.of("XDG_CACHE_HOME", "/var/cache/ana"), "/home/ana"))
                .isEqualTo(Path.of("/var/cache/ana/parley"));
        assertThat(Cache.root(Map.of("XDG_CACHE_HOME", "/x", "PARLEY_CACHE", "/srv/parley"), "/home/ana"))
                .isEqualTo(Path.of("/srv/parley"));
    }
}
