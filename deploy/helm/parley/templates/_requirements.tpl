{{/* Everything that only the deployment can know and has not said, in one message. */}}
{{- define "parley.requirements" -}}
{{- $missing := list -}}
{{- if not .Values.image.registry -}}
{{- $missing = append $missing "image.registry: the registry that holds the three images" -}}
{{- end -}}
{{- if not .Values.oidc.issuer -}}
{{- $missing = append $missing "oidc.issuer: the address of the realm, as its tokens name it" -}}
{{- end -}}
{{- if not .Values.oidc.existingSecret -}}
{{- $keys := .Values.oidc.keys -}}
{{- $missing = append $missing (printf "oidc.existingSecret: a Secret with the keys %s, %s and %s" $keys.webClientSecret $keys.ingestClientSecret $keys.sessionEncryption) -}}
{{- end -}}
{{- if and .Values.ingress.enabled (not .Values.ingress.host) -}}
{{- $missing = append $missing "ingress.host: the name under which people open the pages, or ingress.enabled=false" -}}
{{- end -}}
{{- range include "parley.components" . | fromJsonArray -}}
{{- if .database -}}
{{- $database := (index $.Values .key).database -}}
{{- if not $database.host -}}
{{- $missing = append $missing (printf "%s.database.host: where PostgreSQL answers" .key) -}}
{{- end -}}
{{- if not $database.existingSecret -}}
{{- $missing = append $missing (printf "%s.database.existingSecret: a Secret with the keys %s and %s, the account of the database %q" .key $database.keys.username $database.keys.password $database.name) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- if $missing -}}
{{- fail (printf "\n\nParley cannot be rendered; please set\n\n  %s\n\nThe Secrets have to be in the namespace %q before Parley starts. docs/how-to/deploy-with-helm.md shows how to make them.\n" (join "\n  " $missing) .Release.Namespace) -}}
{{- end -}}
{{- end -}}
