package org.parley.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.qute.RawString;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;

/** The walls between the packages. */
@AnalyzeClasses(packages = "org.parley.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_GO_ROUND =
            slices().matching("org.parley.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CLIENT_KNOWS_NO_PAGE = noClasses()
            .that()
            .resideInAPackage("..client..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "..client..",
                    "java..",
                    "jakarta..",
                    "org.jspecify..",
                    "org.eclipse..",
                    "org.jboss..",
                    "io.quarkus..",
                    "io.smallrye.mutiny..",
                    "com.fasterxml..");

    @ArchTest
    static final ArchRule REQUESTS_GO_THROUGH_THE_CLIENTS = classes()
            .that()
            .haveSimpleNameEndingWith("Api")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("..client..");

    @ArchTest
    static final ArchRule NOTHING_IS_WRITTEN_UNESCAPED =
            noClasses().should().dependOnClassesThat().areAssignableTo(RawString.class);

    @ArchTest
    static final ArchRule NO_DATABASE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "org.hibernate..");

    @ArchTest
    static final ArchRule PAGES_BLOCK_ON_VIRTUAL_THREADS = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(RunOnVirtualThread.class);

    @ArchTest
    static final ArchRule EVERY_ROUTE_NAMES_WHO_MAY_CALL_IT = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .areDeclaredInClassesThat()
            .areNotInterfaces()
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(RolesAllowed.class);
}
