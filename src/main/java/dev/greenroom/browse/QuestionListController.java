package dev.greenroom.browse;

import dev.greenroom.answer.OwnGuides;
import dev.greenroom.bank.Guide;
import dev.greenroom.bank.QuestionPage;
import dev.greenroom.bank.Questions;
import dev.greenroom.platform.CurrentLearner;
import dev.greenroom.platform.NotFound;
import dev.greenroom.platform.RenderedOnChange;
import dev.greenroom.platform.RenderedOnce;
import dev.greenroom.platform.Revalidated;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Revalidated
@RenderedOnce
@RenderedOnChange
class QuestionListController {

    private final OwnGuides guides;
    private final Questions questions;
    private final OwnWorks works;
    private final CurrentLearner learner;

    QuestionListController(OwnGuides guides, Questions questions, OwnWorks works, CurrentLearner learner) {
        this.guides = guides;
        this.questions = questions;
        this.works = works;
        this.learner = learner;
    }

    @GetMapping("/questions")
    String list(@RequestParam MultiValueMap<String, String> sent, Model model) {
        List<Guide> all = guides.of(learner.id());
        if (all.isEmpty()) {
            throw new NotFound();
        }
        ListState state = ListState.of(all, sent);
        OwnWork work = works.current();
        QuestionPage page = questions.search(state.filter(work), state.page());
        int answered = questions.countListed(state.guide().slug(), work.answered());
        QuestionList list = new QuestionList(state, work, answered, page);
        model.addAttribute("guides", all);
        model.addAttribute("list", list);
        model.addAttribute("rows", list.rows());
        model.addAttribute("wayOut", list.wayOut().orElse(null));
        model.addAttribute("description", state.guide().summary());
        return "browse/list";
    }
}
