package org.parley.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.EntityManager;

@AnalyzeClasses(packages = "org.parley.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresDoNotDependOnEachOtherInCircles =
            slices().matching("org.parley.ingest.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatIsServedIsBuiltOnTheDomainAndNeverTheOtherWay = noClasses()
            .that()
            .resideOutsideOfPackages("..api..", "..upload..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.parley.ingest..api..");

    @ArchTest
    static final ArchRule queriesStandInRepositoriesAlone = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(PanacheQuery.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule untrustedBytesEndWithoutDatabaseAndWeb = noClasses()
            .that()
            .resideInAPackage("..extract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "jakarta.ws.rs..", "java.net.http..", "jakarta.transaction..");
}
