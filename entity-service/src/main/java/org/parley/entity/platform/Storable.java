package org.parley.entity.platform;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A value that a database takes: a {@linkplain StorableText text} of whole characters, or a day of a year with four digits. */
@Documented
@Constraint(validatedBy = {Storable.OfText.class, Storable.OfDay.class})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Storable {

    String message() default "must be text without U+0000 and half characters, or a day of the years 0000 to 9999";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tells of texts. */
    final class OfText implements ConstraintValidator<Storable, @Nullable CharSequence> {

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || StorableText.is(text);
        }
    }

    /** Tells of days. */
    final class OfDay implements ConstraintValidator<Storable, @Nullable LocalDate> {

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || day.getYear() >= 0 && day.getYear() <= 9999;
        }
    }
}
