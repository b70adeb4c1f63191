"""The symptom check: questions, result, history."""
