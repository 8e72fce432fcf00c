package org.undercurrent.render.html;

import freemarker.ext.beans.BeansWrapper;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows templates the members of our own types only, and an empty {@link Optional} as missing. */
final class ModelObjectWrapper extends DefaultObjectWrapper {

    ModelObjectWrapper() {
        super(settings(), true);
    }

    private static DefaultObjectWrapperBuilder settings() {
        DefaultObjectWrapperBuilder settings = new DefaultObjectWrapperBuilder(TemplateEngine.VERSION);
        settings.setExposureLevel(BeansWrapper.EXPOSE_NOTHING);
        return settings;
    }

    /** Texts come first, for they are nearly all that templates ask for. */
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof TemplateModel made) {
            return made;
        }
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (present instanceof Record ours && isOurs(ours.getClass())) {
            return new RecordModel(ours, this);
        }
        return present instanceof Enum<?> constant && isOurs(constant.getDeclaringClass())
                ? new SimpleScalar(constant.name())
                : super.wrap(present);
    }

    /** The members of all other types stay out of reach, {@code getClass()} above all. */
    static boolean isOurs(Class<?> type) {
        return type.getPackageName().startsWith("org.undercurrent.");
    }
}
