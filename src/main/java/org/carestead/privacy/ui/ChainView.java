package org.carestead.privacy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.carestead.kit.Answer;
import org.carestead.kit.Buttons;
import org.carestead.kit.Card;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.kit.Tone;
import org.carestead.member.MemberView;
import org.carestead.privacy.ChainCheck;
import org.carestead.privacy.ChainFinding;
import org.carestead.privacy.ChainReport;
import org.carestead.privacy.CheckedChain;
import org.carestead.privacy.Officers;
import org.carestead.privacy.PrivacyAnswer;
import org.carestead.signin.CurrentActor;
import org.carestead.staff.ForStaff;
import org.carestead.staff.Hat;

/** Whether the trail is whole: of one member, or of everybody. */
@Route(Routes.CHAIN_CHECK)
@ForStaff(value = Hat.PRIVACY_OFFICER, key = "privacy.offer.chain", order = 12)
@PermitAll
class ChainView extends OfficerPage {

    private final transient ChainCheck check;
    private final transient Choosers choosers;
    private final Div ofOne = new Div();
    private final Div ofAll = new Div();

    ChainView(ChainCheck check, Choosers choosers, Officers officers, CurrentActor actors) {
        super("privacy.chain", Routes.CHAIN_CHECK, officers, actors);
        this.check = check;
        this.choosers = choosers;
    }

    @Override
    void fill(Div content) {
        Chooser<MemberView> member = choosers.member(this, chosen -> ofOne.removeAll());
        Button all = Buttons.plain(getTranslation("privacy.chain.all.go"), () -> {});
        all.addClickListener(click -> everybody(all));
        content.add(
                new Card(
                        new H2(getTranslation("privacy.chain.one")),
                        member,
                        new Row(Buttons.main(getTranslation("privacy.chain.one.go"), () -> one(member))),
                        ofOne),
                new Card(
                        new H2(getTranslation("privacy.chain.all")),
                        new Paragraph(getTranslation("privacy.chain.all.sentence")),
                        new Row(all),
                        ofAll));
    }

    private void one(Chooser<MemberView> chooser) {
        ofOne.removeAll();
        if (chooser.value().isEmpty()) {
            ofOne.add(new Answer(getTranslation("privacy.chain.choose"), Tone.WAIT).takeFocus());
            return;
        }
        MemberView member = chooser.value().get();
        given(check.of(actor(), member.id())).ifPresent(this::show);
    }

    private void show(List<CheckedChain> chains) {
        chains.forEach(each -> ofOne.add(said(each)));
        // At the top, where it stands whichever of them is broken.
        if (!chains.stream().allMatch(CheckedChain::whole)) {
            ofOne.addComponentAsFirst(new Answer(getTranslation("privacy.chain.what-now"), Tone.STOP));
        }
    }

    private void everybody(Button button) {
        UI ui = UI.getCurrent();
        button.setEnabled(false);
        ProgressBar bar = new ProgressBar();
        bar.getElement().setAttribute("aria-label", getTranslation("privacy.chain.running"));
        Paragraph words = new Paragraph(getTranslation("privacy.chain.running"));
        words.getElement().setAttribute("role", "status");
        ofAll.removeAll();
        ofAll.add(bar, words);
        // It takes as long as the trail is long, and the lock of a screen is not held for so long.
        Thread.ofVirtual().name("chain-check").start(() -> {
            PrivacyAnswer<ChainReport> answer = check.all(
                    actor(),
                    report -> ui.access(() -> {
                        bar.setValue(report.of() == 0 ? 1 : (double) report.checked() / report.of());
                        words.setText(getTranslation("privacy.chain.progress", report.checked(), report.of()));
                    }));
            ui.access(() -> {
                button.setEnabled(true);
                ofAll.removeAll();
                given(answer).ifPresent(this::show);
            });
        });
    }

    private void show(ChainReport report) {
        ofAll.removeAll();
        boolean good = report.broken().isEmpty();
        String key = !report.finished() ? "privacy.chain.stopped" : good ? "privacy.chain.good" : "privacy.chain.bad";
        ofAll.add(new Answer(
                getTranslation(
                        key, report.checked(), report.entries(), report.broken().size()),
                report.finished() && good ? Tone.GOOD : Tone.STOP));
        report.broken().forEach(each -> ofAll.add(said(each)));
    }

    private Answer said(CheckedChain chain) {
        return new Answer(
                getTranslation("privacy.chain-of." + chain.of().name(), chain.owner(), words(chain.finding())),
                chain.whole() ? Tone.GOOD : Tone.STOP);
    }

    private String words(ChainFinding finding) {
        return switch (finding) {
            case ChainFinding.Whole(long entries) -> getTranslation("privacy.chain.whole", entries);
            case ChainFinding.Missing(long seq) -> getTranslation("privacy.chain.missing", seq);
            case ChainFinding.Changed(long seq) -> getTranslation("privacy.chain.changed", seq);
            case ChainFinding.CutOff(long after) -> getTranslation("privacy.chain.cut", after);
            case ChainFinding.CheckpointDiffers(long seq) -> getTranslation("privacy.chain.checkpoint", seq);
        };
    }
}
