package org.parley.local.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.local.UsageException;

class OptionsTest {

    @Test
    void options_may_stand_anywhere_and_join_their_value_either_way() {
        Options options = parse("samples", "--lines", "5", "--follow", "more", "--format=json");

        assertThat(options.operands()).containsExactly("samples", "more");
        assertThat(options.value("lines", "")).isEqualTo("5");
        assertThat(options.value("format", "")).isEqualTo("json");
        assertThat(options.has("follow")).isTrue();
        assertThat(options.value("absent", "fallback")).isEqualTo("fallback");
    }

    @Test
    void after_two_hyphens_all_are_operands() {
        assertThat(parse("--", "--follow", "-x").operands()).containsExactly("--follow", "-x");
    }

    @Test
    void an_unknown_option_is_refused() {
        assertThatThrownBy(() -> parse("--wype"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--wype");
    }

    @Test
    void a_flag_takes_no_value() {
        assertThatThrownBy(() -> parse("--follow=yes")).isInstanceOf(UsageException.class);
    }

    @Test
    void an_option_that_lacks_its_value_is_refused() {
        assertThatThrownBy(() -> parse("--lines"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("needs a value");
    }

    @Test
    void a_command_without_operands_refuses_them() {
        assertThatThrownBy(() -> parse("now").withoutOperands())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("now");
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments), Set.of("follow"), Set.of("lines", "format"));
    }
}
