package dev.greenroom.platform;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Forms are records, which their constructors fill: the name of a field is no path to something within another. */
@ControllerAdvice
class FormBinding {

    @InitBinder
    void bindOnlyWhatIsDeclared(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }
}
