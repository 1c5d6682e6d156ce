package org.parley.entity.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.EntityManager;
import org.hibernate.query.CommonQueryContract;

/** The walls inside the entity-service. */
@AnalyzeClasses(packages = "org.parley.entity", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule readingKnowsNeitherContainerNorDatabaseNorLedger = noClasses()
            .that()
            .resideInAPackage("org.parley.entity.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "org.parley.entity.ledger..");

    @ArchTest
    static final ArchRule theDerivationIsPure = noClasses()
            .that()
            .resideInAPackage("org.parley.entity.ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "java.sql..");

    @ArchTest
    static final ArchRule featuresDoNotDependOnEachOtherInCircles =
            slices().matching("org.parley.entity.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule partsOfTheLedgerDoNotDependOnEachOtherInCircles =
            slices().matching("org.parley.entity.ledger.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule queriesStandInRepositories = noClasses()
            .that()
            .areNotAssignableTo(PanacheRepositoryBase.class)
            .and()
            .haveSimpleNameNotEndingWith("Queries")
            .and()
            .doNotHaveSimpleName("GraphWriter")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(CommonQueryContract.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule repositoriesAreCalledSo = classes()
            .that()
            .areAssignableTo(PanacheRepositoryBase.class)
            .should()
            .haveSimpleNameEndingWith("Repository");
}
