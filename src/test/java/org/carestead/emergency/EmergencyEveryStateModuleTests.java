package org.carestead.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.carestead.PortalTest;
import org.carestead.access.GrantTerms;
import org.carestead.emergency.EmergencyOutcome.Done;
import org.carestead.emergency.EmergencyOutcome.Refused;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every verb in every state, by whom it belongs to and by everybody else (lessons 8, 9 and 10). */
@PortalTest
class EmergencyEveryStateModuleTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private TrustedPeople trusted;

    @Autowired
    private EmergencyRequests requests;

    @Autowired
    private EmergencyClock clock;

    @Autowired
    private JdbcClient jdbc;

    private TestEmergency test;

    @BeforeEach
    void danaHelpsRosa() {
        test = new TestEmergency(portal);
    }

    @ParameterizedTest
    @CsvSource({
        //        ask, withdraw, stepDown, change, widen, refuse, close, remove
        "NAMED,   yes, no,  yes, yes, yes, no,  no,  yes",
        "ASKED,   no,  yes, yes, yes, yes, yes, no,  yes",
        "REFUSED, yes, no,  yes, yes, yes, no,  no,  yes",
        "OPEN,    no,  no,  no,  no,  no,  no,  yes, yes",
        "REMOVED, no,  no,  no,  no,  no,  no,  no,  no"
    })
    void onlyWhatTheTableAllowsIsDone(
            EmergencyState state,
            String ask,
            String withdraw,
            String stepDown,
            String change,
            String widen,
            String refuse,
            String close,
            String remove) {
        List<String> expected = List.of(ask, withdraw, stepDown, change, widen, refuse, close, remove);
        List<String> done = new ArrayList<>();
        for (BiFunction<Actor, EmergencyId, EmergencyOutcome> verb : danas().values()) {
            EmergencyId id = in(state);
            done.add(yes(verb.apply(test.dana, id)));
        }
        for (BiFunction<Actor, EmergencyId, EmergencyOutcome> verb : rosas().values()) {
            EmergencyId id = in(state);
            done.add(yes(verb.apply(test.rosa, id)));
        }

        assertThat(done).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(EmergencyState.class)
    void nobodyElseReachesAnything(EmergencyState state) {
        EmergencyId id = in(state);
        String before = row(id);
        PersonId leo = test.household.person("Leo");
        test.household.member(leo);
        PersonId sam = test.household.person("Sam");
        test.household.grant(test.member, sam, GrantTerms.of(TestEmergency.SEES_COSTS_TOO));
        List<Actor> others = List.of(
                test.household.signedIn(leo),
                test.household.signedIn(sam),
                test.household.signedIn(test.household.person("Mallory")));

        rosas().forEach((verb, call) -> assertThat(call.apply(test.dana, id))
                .as("Dana: " + verb)
                .isEqualTo(new Refused(EmergencyRefusal.NOT_AVAILABLE)));
        danas().forEach((verb, call) -> assertThat(call.apply(test.rosa, id))
                .as("Rosa: " + verb)
                .isEqualTo(new Refused(EmergencyRefusal.NOT_AVAILABLE)));
        for (Actor other : others) {
            rosas().forEach((verb, call) ->
                    assertThat(call.apply(other, id)).as(verb).isEqualTo(new Refused(EmergencyRefusal.NOT_AVAILABLE)));
            danas().forEach((verb, call) ->
                    assertThat(call.apply(other, id)).as(verb).isEqualTo(new Refused(EmergencyRefusal.NOT_AVAILABLE)));
        }

        assertThat(row(id)).isEqualTo(before);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE owner_id = ? AND actor_id = ? AND kind ="
                                + " 'EmergencyRefused'")
                        .params(test.member.id(), leo.id())
                        .query(Integer.class)
                        .single())
                .as("recorded")
                .isEqualTo(rosas().size() + danas().size());
    }

    @Test
    void whatIsNotThereIsAnsweredLikeWhatIsNotTheirs() {
        rosas().forEach((verb, call) -> assertThat(call.apply(test.rosa, EmergencyId.next()))
                .as(verb)
                .isEqualTo(new Refused(EmergencyRefusal.NOT_AVAILABLE)));
    }

    private Map<String, BiFunction<Actor, EmergencyId, EmergencyOutcome>> rosas() {
        Map<String, BiFunction<Actor, EmergencyId, EmergencyOutcome>> verbs = new LinkedHashMap<>();
        verbs.put("change", (actor, id) -> trusted.change(actor, id, new EmergencyPlan(TestEmergency.PLAN.terms(), 9)));
        verbs.put(
                "widen",
                (actor, id) -> new Naming(portal).widen(actor, id, new EmergencyPlan(TestEmergency.PLAN.terms(), 1)));
        verbs.put("refuse", trusted::refuse);
        verbs.put("close", trusted::close);
        verbs.put("remove", trusted::remove);
        return verbs;
    }

    private Map<String, BiFunction<Actor, EmergencyId, EmergencyOutcome>> danas() {
        Map<String, BiFunction<Actor, EmergencyId, EmergencyOutcome>> verbs = new LinkedHashMap<>();
        verbs.put("ask", (actor, id) -> requests.ask(actor, id, "in hospital"));
        verbs.put("withdraw", requests::withdraw);
        verbs.put("stepDown", requests::stepDown);
        return verbs;
    }

    // Each in a household of its own; a no is long enough ago to ask again.
    private EmergencyId in(EmergencyState state) {
        test = new TestEmergency(portal);
        EmergencyId id = test.named();
        if (state == EmergencyState.NAMED) {
            return id;
        }
        if (state == EmergencyState.REMOVED) {
            trusted.remove(test.rosa, id);
            return id;
        }
        test.ask(id);
        if (state == EmergencyState.REFUSED) {
            trusted.refuse(test.rosa, id);
            jdbc.sql("UPDATE emergency_access SET refused_at = refused_at - INTERVAL 1 DAY WHERE id = ?")
                    .param(id.id())
                    .update();
        }
        if (state == EmergencyState.OPEN) {
            test.isDue(id, Duration.ZERO);
            clock.open(id);
        }
        assertThat(test.state(id)).isEqualTo(state.name());
        return id;
    }

    private static String yes(EmergencyOutcome outcome) {
        return outcome instanceof Done ? "yes" : "no";
    }

    private String row(EmergencyId id) {
        return jdbc.sql("SELECT * FROM emergency_access WHERE id = ?")
                .param(id.id())
                .query()
                .singleRow()
                .toString();
    }
}
