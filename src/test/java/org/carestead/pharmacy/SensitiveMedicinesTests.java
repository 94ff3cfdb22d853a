package org.carestead.pharmacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.carestead.access.SensitiveClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensitiveMedicinesTests {

    private final SensitiveMedicines table = new SensitiveMedicines();

    @ParameterizedTest
    @CsvSource({
        "Clonazepam [Klonopin], BEHAVIORAL_HEALTH",
        "24 HR Donepezil hydrochloride 10 MG / Memantine hydrochloride 28 MG Extended Release Oral Capsule, BEHAVIORAL_HEALTH",
        "Acetaminophen 325 MG / HYDROcodone Bitartrate 7.5 MG Oral Tablet, SUBSTANCE_USE",
        "buprenorphine 8 MG / naloxone 2 MG Oral Film, SUBSTANCE_USE",
        "Camila 28 Day Pack, REPRODUCTIVE_HEALTH",
        "NuvaRing 0.12/0.015 MG per 24HR 21 Day Vaginal Ring, REPRODUCTIVE_HEALTH",
        "1 ML medroxyprogesterone acetate 150 MG/ML Injection, REPRODUCTIVE_HEALTH",
        "bictegravir 50 MG / emtricitabine 200 MG, HIV",
        "acyclovir 400 MG Oral Tablet, SEXUALLY_TRANSMITTED_INFECTION",
        "olaparib 150 MG Oral Tablet, GENETIC",
    })
    void classIsKnownByAWordOfTheName(String name, SensitiveClass expected) {
        assertThat(table.classOf(name)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Simvastatin 20 MG Oral Tablet",
        "Acetaminophen 325 MG Oral Tablet",
        "Carbamazepine[Tegretol]",
        "Warfarin Sodium 5 MG Oral Tablet",
    })
    void othersAreOfNoClass(String name) {
        assertThat(table.classOf(name)).isEmpty();
        assertThat(table.scheduleOf(name)).isEmpty();
    }

    @Test
    void strictestScheduleCounts() {
        assertThat(table.scheduleOf("methadone and lorazepam")).contains(Schedule.CII);
        assertThat(table.scheduleOf("Pregabalin 75 MG Oral Capsule")).contains(Schedule.CV);
        assertThat(table.scheduleOf("24 HR methylphenidate hydrochloride 36 MG"))
                .contains(Schedule.CII);
    }
}
