package org.undercurrent.render.html;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record of ours as a template sees it: what it can be asked for without arguments, by name, and nothing else. The
 * engine's own way asks {@code java.beans}, which a start would wait for.
 */
record RecordModel(Record value, ObjectWrapper wrapper)
        implements TemplateHashModel, TemplateScalarModel, AdapterTemplateModel {
    private static final Set<String> NO_MEMBERS = Set.of("hashCode", "toString");
    private static final ClassValue<Map<String, Method>> MEMBERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return members(type);
        }
    };

    private static Map<String, Method> members(Class<?> type) {
        Map<String, Method> members = new HashMap<>();
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0
                    && ModelObjectWrapper.isOurs(method.getDeclaringClass())
                    && !NO_MEMBERS.contains(method.getName())) {
                members.put(method.getName(), method);
            }
        }
        return members;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Method member = MEMBERS.get(value.getClass()).get(name);
        try {
            return member == null ? null : wrapper.wrap(member.invoke(value));
        } catch (IllegalAccessException | InvocationTargetException failed) {
            throw new TemplateModelException("'" + name + "' cannot be read", failed);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public String getAsString() {
        return value.toString();
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
        return value;
    }
}
